/**
 * Where a profit came from: spread, adverse selection, inventory and fees, which add up to it.
 *
 * Time is counted in steps: mark i holds during step i, a fill of step i happens at mark i, and then the
 * mark moves on. Prices are in ticks, quantities in lots, money in ticks × lots. Equations (11) to (14)
 * of notebook 14.
 */

import type { Side } from '../../src/units/index.js';

/** A fill of the maker's. */
export interface StepFill {
  /** i, from 0. */
  readonly step: number;
  /** `buy` where its bid was hit. */
  readonly side: Side;
  /** p. */
  readonly priceTicks: number;
  /** n. */
  readonly qtyLots: number;
  /** In ticks × lots: positive is paid, negative is a rebate. Absent is 0. */
  readonly feeTickLots?: number | undefined;
}

/** All in ticks × lots. */
export interface ProfitParts {
  readonly spreadTickLots: number;
  /** Below 0 where others knew more. */
  readonly adverseTickLots: number;
  readonly inventoryTickLots: number;
  /** Paid less rebates: it is taken off. */
  readonly feesTickLots: number;
  /** spread + adverse + inventory − fees. */
  readonly profitTickLots: number;
}

/**
 * The parts of a profit. With D = +1 for a buy and −1 for a sell, m(i) the mark of step i, N the last
 * step, and q(i) the inventory after the fills of step i:
 *
 *     S = Σ over fills   D (m(i) − p) n                        spread earned, (11)
 *     A = Σ over fills   D (m(min(i + τ, N)) − m(i)) n         adverse selection, (12)
 *     H = Σ over i < N   q(i) (m(i + 1) − m(i))                what holding gave, (13)
 *     I = H − A                                               inventory
 *     profit = S + A + I − fees                               (14)
 *
 * A fill whose horizon lies beyond the last mark is judged at the last mark. Fills may come in any
 * order. Without fills everything is 0.
 *
 * @param fills never changed
 * @param marksTicks m(0) … m(N), at least one; never changed
 * @param horizonSteps τ, a whole number from 0
 * @throws RangeError where there is no mark, τ is not a whole number from 0, or a fill's step is not a
 *   whole number from 0 to N
 * @example
 * attribute([{ step: 0, side: 'buy', priceTicks: 98, qtyLots: 10 }], [100, 99, 104], 1)
 * // spread 20, adverse −10, inventory 50, fees 0, profit 60
 */
export function attribute(
  fills: readonly StepFill[],
  marksTicks: readonly number[],
  horizonSteps: number,
): ProfitParts {
  throw new Error('TODO 14-backtesting/attribution');
}

/**
 * What a lot had gained so many steps after its fill, on average, weighted by lots.
 *
 *     markout(τ) = Σ D (m(i + τ) − p) n / Σ n
 *
 * Only fills with i + τ ≤ N count: a last mark that is carried on would say that nothing happened.
 * With τ = 0 it is the spread earned of a lot.
 *
 * @returns ticks a lot; undefined where no fill has a mark at this horizon
 * @throws RangeError as `attribute`
 * @example markout([{ step: 0, side: 'sell', priceTicks: 102, qtyLots: 10 }], [100, 103], 1) // −1
 */
export function markout(
  fills: readonly StepFill[],
  marksTicks: readonly number[],
  horizonSteps: number,
): number | undefined {
  throw new Error('TODO 14-backtesting/attribution');
}
