/**
 * What the venue charges for a fill: by the lot, by the value, different for makers and takers.
 *
 * A negative fee is a rebate, which many venues pay to makers. Fees are in ticks × lots, like all money
 * here; a fee by value follows the price of the fill. Taught in chapter 14.
 */

export interface Fees {
  /** For each lot of a resting order that was hit, in ticks. Negative is a rebate. Defaults to 0. */
  readonly makerTicksPerLot?: number | undefined;
  /** For each lot that was taken, in ticks. Defaults to 0. */
  readonly takerTicksPerLot?: number | undefined;
  /** Of the value of what was made, in hundredths of a percent. Defaults to 0. */
  readonly makerBps?: number | undefined;
  /** Of the value of what was taken, in hundredths of a percent. Defaults to 0. */
  readonly takerBps?: number | undefined;
}

interface Charged {
  readonly liquidity: 'maker' | 'taker';
  readonly priceTicks: number;
  readonly qtyLots: number;
}

const BPS = 10_000;

/**
 * The fee of a fill: lots × (ticks per lot + |price| × bps / 10,000). In ticks × lots.
 * @example feeOf({ makerTicksPerLot: -0.2 }, { liquidity: 'maker', priceTicks: 9995, qtyLots: 100 }) // -20
 */
export function feeOf(fees: Fees, { liquidity, priceTicks, qtyLots }: Charged): number {
  const isMaker = liquidity === 'maker';
  const perLot = (isMaker ? fees.makerTicksPerLot : fees.takerTicksPerLot) ?? 0;
  const bps = (isMaker ? fees.makerBps : fees.takerBps) ?? 0;
  const fee = qtyLots * (perLot + (Math.abs(priceTicks) * bps) / BPS);
  return fee === 0 ? 0 : fee;
}

/** @throws RangeError where a fee is not finite */
export function checkFees(fees: Fees): void {
  for (const [name, value] of Object.entries(fees)) {
    if (value === undefined || Number.isFinite(value)) continue;
    throw new RangeError(`Cannot charge fees: ${name} must be finite, current value is ${value}`);
  }
}
