/**
 * The width of a quote: what the price moves while the quote stands, more of it when the inventory
 * is large, more again when the market is under stress. Prices and widths are in ticks, inventories
 * in lots, and a volatility is a fraction (0.2 is 20 %).
 */

/** A volatility, and the time over which it is wanted. */
export interface Exposure {
  /** Standard deviation of the log return over one year: 0.2 is 20 % a year. */
  readonly annualisedVol: number;
  /** How many periods one year has: 252 trading days, or 252 × 23,400 trading seconds. */
  readonly periodsPerYear: number;
  /** For how many of those periods the quote stands. */
  readonly exposedPeriods: number;
}

/** What the quoter knows when it chooses a width. */
export interface QuotingState {
  /** Standard deviation of the price's move while the quote stands, in ticks. */
  readonly moveTicks: number;
  /** Signed inventory: long is positive, short is negative. */
  readonly inventoryLots: number;
  readonly highVolatility: boolean;
  readonly lowLiquidity: boolean;
}

/** The maker's settings. They are taken as valid and are never changed. */
export interface SpreadConfig {
  /** Ticks of spread for each tick of `moveTicks`. */
  readonly riskMultiplier: number;
  /** The penalty applies to positions larger than this, long or short. */
  readonly inventoryThresholdLots: number;
  readonly inventoryPenaltyTicks: number;
  readonly stressMultiplier: number;
  /** The least spread that is ever quoted, in whole ticks. */
  readonly minSpreadTicks: number;
}

/**
 * The standard deviation of the price's move while a quote stands: s = P·σ·√(τ/n), equation (1).
 *
 * P is `midTicks`, σ is `annualisedVol`, τ is `exposedPeriods` and n is `periodsPerYear`. The result
 * is in ticks and is not rounded. A volatility of 0, or no exposure, gives 0.
 *
 * @throws RangeError where `midTicks` or `periodsPerYear` is not positive and finite, or where
 * `annualisedVol` or `exposedPeriods` is negative or not finite (NaN included)
 * @example moveTicks(10_000, { annualisedVol: 0.16, periodsPerYear: 256, exposedPeriods: 1 }) // 100
 */
export function moveTicks(midTicks: number, exposure: Exposure): number {
  throw new Error('TODO 02-spread-and-size/spread');
}

/**
 * The spread to quote, ask minus bid, in whole ticks: equation (6).
 *
 * In this order:
 * 1. start from `riskMultiplier` × `moveTicks`;
 * 2. add `inventoryPenaltyTicks` where the position, long or short, is larger than
 *    `inventoryThresholdLots` (a position of exactly the threshold pays nothing);
 * 3. multiply the sum by `stressMultiplier` where volatility is high or liquidity is low (once,
 *    also where both hold);
 * 4. quote at least `minSpreadTicks`, and round a fraction of a tick up.
 *
 * Residue of binary arithmetic is not forgiven here, but rounded as it comes: 1.1 × 50 is
 * 55.00000000000001, and so 56 ticks.
 *
 * @throws RangeError where `moveTicks` is negative or not finite, or `inventoryLots` is not finite:
 * a NaN is not a calm market
 * @example
 * const config = { riskMultiplier: 2, inventoryThresholdLots: 500, inventoryPenaltyTicks: 4,
 *   stressMultiplier: 1.5, minSpreadTicks: 1 };
 * const state = { moveTicks: 5, inventoryLots: -600, highVolatility: true, lowLiquidity: false };
 * spreadTicks(state, config); // (2 × 5 + 4) × 1.5 = 21
 */
export function spreadTicks(state: QuotingState, config: SpreadConfig): number {
  throw new Error('TODO 02-spread-and-size/spread');
}
