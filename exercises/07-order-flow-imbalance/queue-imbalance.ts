/**
 * Queue imbalance: is more waiting to buy at the best bid than to sell at the best ask?
 *
 * It is a picture of one moment, not a flow: no history, no trades. And it is tried here against what
 * it is said to foretell, the next move of the mid. Equations (3) and (4) of notebook 07.
 */

/** The best prices, and the lots that wait there. A side where nobody waits has neither. */
export interface Top {
  readonly bidTicks?: number | undefined;
  readonly bidLots?: number | undefined;
  readonly askTicks?: number | undefined;
  readonly askLots?: number | undefined;
}

/** One class of imbalances, and what followed. */
export interface ImbalanceClass {
  /** From here … */
  readonly from: number;
  /** … up to here. */
  readonly to: number;
  /** How many moments of this class were followed by a move. */
  readonly count: number;
  /** The share of them that were followed by a move up; undefined where count is 0. */
  readonly upShare: number | undefined;
}

/**
 * Queue imbalance, equation (3).
 *
 *     I = (q_b − q_a) / (q_b + q_a),   and 0 where q_b + q_a = 0
 *
 * A side where nobody waits is a queue of 0 lots. The prices play no part.
 *
 * @param top q_b = bidLots, q_a = askLots; never changed
 * @returns I from −1 (only asks) to 1 (only bids)
 * @throws RangeError where lots are below 0, not a number, or infinite
 * @example queueImbalance({ bidTicks: 99, bidLots: 500, askTicks: 100, askLots: 400 }) // 0.111…
 */
export function queueImbalance(top: Top): number {
  throw new Error('TODO 07-order-flow-imbalance/queue-imbalance');
}

/**
 * What the mid does next, seen from each moment: the direction of the first later mid that differs
 * from the mid of that moment.
 *
 * @param midsTicks the mid at each moment, in order of time; whole or half ticks; never changed
 * @returns as many as mids: 1 where that later mid is higher, −1 where it is lower, and undefined where
 *   no later mid differs
 * @example nextMoves([10, 10, 11, 9]) // [1, 1, -1, undefined]
 */
export function nextMoves(midsTicks: readonly number[]): (1 | -1 | undefined)[] {
  throw new Error('TODO 07-order-flow-imbalance/queue-imbalance');
}

/**
 * How often the next move is up, by class of imbalance, equation (4).
 *
 * The interval from −1 to 1 is cut into `classes` of equal width. An imbalance on the boundary of two
 * belongs to the higher class; 1 belongs to the last. With imbalance I that is class
 * ⌊classes · (I + 1) / 2⌋, counted from 0. Moments whose next move is undefined are left out.
 *
 * @param imbalances one a moment, each from −1 to 1; never changed
 * @param moves what came after the same moments, as `nextMoves()` gives it; never changed
 * @param classes a whole number from 1
 * @returns `classes` classes, the lowest first
 * @throws RangeError where imbalances and moves differ in number, an imbalance is not from −1 to 1, or
 *   `classes` is no whole number from 1
 * @example
 * upShareByImbalance([-0.8, 0.6, 0.9], [-1, 1, -1], 2)
 * // [{ from: -1, to: 0, count: 1, upShare: 0 }, { from: 0, to: 1, count: 2, upShare: 0.5 }]
 */
export function upShareByImbalance(
  imbalances: readonly number[],
  moves: readonly (1 | -1 | undefined)[],
  classes: number,
): ImbalanceClass[] {
  throw new Error('TODO 07-order-flow-imbalance/queue-imbalance');
}
