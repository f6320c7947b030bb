/**
 * Fill models: which trades of history would have been ours?
 *
 * Two that only look at the price bound the truth, and are far apart. What lies between them is the
 * queue: at our price others wait who were there first. Equations (5) and (7) to (10) of notebook 14.
 */

import type { Side } from '../../src/units/index.js';

/**
 * The optimistic rule: a quote is filled as soon as a trade touches its price.
 *
 *     buy: trade ≤ quote      sell: trade ≥ quote
 *
 * @param side what the maker does: `buy` for its bid
 * @param quoteTicks the price of the quote
 * @param tradeTicks the price of a trade of history
 * @example isTouched('buy', 9995, 9995) // true
 */
export function isTouched(side: Side, quoteTicks: number, tradeTicks: number): boolean {
  throw new Error('TODO 14-backtesting/fill-models');
}

/**
 * The pessimistic rule: a quote is filled only when a trade goes beyond its price, equation (5).
 *
 *     buy: trade < quote      sell: trade > quote
 *
 * @example isTradedThrough('buy', 9995, 9995) // false, and 9994 is true
 */
export function isTradedThrough(side: Side, quoteTicks: number, tradeTicks: number): boolean {
  throw new Error('TODO 14-backtesting/fill-models');
}

/** Which moves of the mid fill a quote. */
export type FillRule = 'regardless' | 'touch' | 'through';

/**
 * What a lot bought at a bid δ below the mid has gained at the end of the step, on average over the
 * steps that fill it: equation (7), measured.
 *
 * A step in which the mid moves by x ticks fills the bid
 *
 *     regardless:  always      touch:  where x ≤ −δ      through:  where x < −δ
 *
 * and a filled lot has then gained δ + x: the spread earned, and what the move did to it.
 *
 * @param rule which steps fill the bid
 * @param distanceTicks δ, above 0
 * @param movesTicks x of every step; never changed
 * @returns how many steps filled the bid, and the average gain of these in ticks a lot, which is
 *   undefined where there were none
 * @throws RangeError where the distance is not above 0
 * @example averageGain('touch', 2, [1, -2, -5]) // { fills: 2, averageTicks: −1.5 }
 */
export function averageGain(
  rule: FillRule,
  distanceTicks: number,
  movesTicks: readonly number[],
): { readonly fills: number; readonly averageTicks: number | undefined } {
  throw new Error('TODO 14-backtesting/fill-models');
}

/** Where an order stands in the queue at its price: what others must trade or cancel before it. */
export class QueuePosition {
  /**
   * The order joins at the end.
   *
   * @param levelLots what others show at the price when the order comes, 0 or more
   * @param ownLots the order's own size, a whole number above 0
   * @param exponent k of equation (10), 0 or more; with 0 the chances are even, p = 1/2. Absent for the
   *   cautious rule, equation (9)
   * @throws RangeError where `levelLots` is below 0 or `ownLots` not above 0
   * @example new QueuePosition(100, 50)
   */
  constructor(levelLots: number, ownLots: number, exponent?: number) {
    throw new Error('TODO 14-backtesting/fill-models');
  }

  /** Lots of others in front, 0 or more. Under (10) an estimate, and not whole. */
  get aheadLots(): number {
    throw new Error('TODO 14-backtesting/fill-models');
  }

  /** What of the order is still to be filled. */
  get openLots(): number {
    throw new Error('TODO 14-backtesting/fill-models');
  }

  /**
   * Somebody trades at the price, equation (8): those ahead are served first, and what is left is ours.
   *
   *     filled = min(open, round(max(0, n − ahead)))      ahead ← max(0, ahead − n)
   *
   * Rounded to the nearest whole lot (`ahead` may be an estimate).
   *
   * @param qtyLots n, above 0
   * @returns the lots of ours that this trade filled, 0 or more
   * @throws RangeError where n is not above 0
   * @example new QueuePosition(100, 50).trade(130) // 30
   */
  trade(qtyLots: number): number {
    throw new Error('TODO 14-backtesting/fill-models');
  }

  /**
   * The feed shows what others have at the price now. It was B lots at the last look and is A now; T
   * were traded there since the last look (all calls of `trade` since the last call of `level`), so that
   * C = B − A − T were cancelled, or −C were added.
   *
   * Without an exponent, equation (9): all cancels were behind us, until that is impossible.
   *
   *     ahead ← min(ahead, A)
   *
   * With an exponent k, equation (10). Where C < 0, as (9). Otherwise with behind = B − ahead, and the
   * chance that a cancel was behind us p = behind^k / (behind^k + ahead^k), where a behind that is
   * below 0 counts as 0 in p, and p = 1 where both are 0:
   *
   *     ahead ← min(ahead − (1 − p) C, A), but at least 0
   *
   * In both cases T begins anew.
   *
   * @param beforeLots B
   * @param afterLots A
   * @throws RangeError where either is below 0
   * @example
   * const place = new QueuePosition(100, 50);
   * place.level(100, 60); // at most 60 can be ahead of us
   * place.aheadLots // 60
   */
  level(beforeLots: number, afterLots: number): void {
    throw new Error('TODO 14-backtesting/fill-models');
  }
}
