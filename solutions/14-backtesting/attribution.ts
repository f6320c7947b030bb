/**
 * Where a profit came from: spread, adverse selection, inventory and fees, which add up to it.
 *
 * Time is counted in steps: mark i holds during step i, a fill of step i happens at mark i, and then the
 * mark moves on. Prices are in ticks, quantities in lots, money in ticks × lots. Equations (11) to (14)
 * of notebook 14.
 */

import { type Side, signOf } from '../../src/units/index.js';

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
  check(fills, marksTicks, horizonSteps);
  const last = marksTicks.length - 1;
  const mark = (step: number) => marksTicks[Math.min(step, last)] as number;

  let [spread, adverse, fees, holding] = [0, 0, 0, 0];
  for (const { step, side, priceTicks, qtyLots, feeTickLots = 0 } of fills) {
    const signedLots = signOf(side) * qtyLots;
    spread += signedLots * (mark(step) - priceTicks);
    adverse += signedLots * (mark(step + horizonSteps) - mark(step));
    // A lot is held from its fill to the end, or what closes it is held short from there: the same sum.
    holding += signedLots * (mark(last) - mark(step));
    fees += feeTickLots;
  }
  return {
    spreadTickLots: spread,
    adverseTickLots: adverse,
    inventoryTickLots: holding - adverse,
    feesTickLots: fees,
    profitTickLots: spread + holding - fees,
  };
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
  check(fills, marksTicks, horizonSteps);
  let [gained, lots] = [0, 0];
  for (const { step, side, priceTicks, qtyLots } of fills) {
    const later = marksTicks[step + horizonSteps];
    if (later === undefined) continue;
    gained += signOf(side) * (later - priceTicks) * qtyLots;
    lots += qtyLots;
  }
  return lots === 0 ? undefined : gained / lots;
}

function check(fills: readonly StepFill[], marks: readonly number[], horizon: number): void {
  demand('there must be a mark', marks.length, marks.length > 0);
  demand('the horizon must be a whole number from 0', horizon, isStep(horizon, Infinity));
  for (const { step } of fills) {
    demand('a step must be that of a mark', step, isStep(step, marks.length - 1));
  }
}

function isStep(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot attribute: ${requirement}, current value is ${value}`);
}
