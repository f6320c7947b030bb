/**
 * A tick table: on many exchanges the tick size depends on the price, in bands.
 *
 * A dear share has a larger tick than a cheap one, so that the tick stays of a like size when it is
 * measured against the price. Bands follow one another without a gap, the cheapest first; each holds
 * the prices above its `from`, up to and including its `upTo`. Source of the bands: the spread table
 * of the Hong Kong exchange (HKEX). Taught in chapter 01, tick-grid.
 */

/** Prices in (from, upTo] have this tick size; all three in units of the currency. */
export interface TickBand {
  readonly from: number;
  readonly upTo: number;
  readonly tickSize: number;
}

/**
 * HKEX's spread table for shares and REITs, in HK$, as of 4 August 2025 (phase 1 of the reduction of
 * minimum spreads). Phase 2 was announced for 2026: HK$0.005 for prices from HK$0.50 to HK$10.
 */
export const HKEX_TICK_TABLE: readonly TickBand[] = [
  { from: 0.01, upTo: 0.25, tickSize: 0.001 },
  { from: 0.25, upTo: 0.5, tickSize: 0.005 },
  { from: 0.5, upTo: 20, tickSize: 0.01 },
  { from: 20, upTo: 50, tickSize: 0.02 },
  { from: 50, upTo: 100, tickSize: 0.05 },
  { from: 100, upTo: 200, tickSize: 0.1 },
  { from: 200, upTo: 500, tickSize: 0.2 },
  { from: 500, upTo: 1000, tickSize: 0.5 },
  { from: 1000, upTo: 2000, tickSize: 1 },
  { from: 2000, upTo: 5000, tickSize: 2 },
  { from: 5000, upTo: 9995, tickSize: 5 },
];

/**
 * The tick size that holds at a price. The lowest band includes its own `from`, the lowest price
 * that may be quoted; a price outside the table has no tick size.
 *
 * Cost: O(bands).
 * @returns the tick size in units of the currency, or undefined outside the table
 * @example tickSizeOf(50, HKEX_TICK_TABLE) // 0.02: a price on a boundary belongs to the lower band
 */
export function tickSizeOf(price: number, table: readonly TickBand[]): number | undefined {
  const lowest = table[0];
  if (lowest === undefined || !(price >= lowest.from)) return undefined;
  return table.find((band) => price <= band.upTo)?.tickSize;
}
