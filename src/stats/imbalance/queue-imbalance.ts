/**
 * Queue imbalance: is more waiting to buy at the best bid than to sell at the best ask?
 *
 * It is a picture, not a flow: one look at the book, no history. The side with the longer queue is the
 * side the next move of the mid tends to follow. Taught in chapter 07.
 * Source: Gould and Bonart, "Queue imbalance as a one-tick-ahead price predictor in a limit order
 * book", Market Microstructure and Liquidity 2(2) (2016).
 */

import { signedShare } from './signed-share.js';

/**
 * Queue imbalance.
 *
 *   (q(bid) − q(ask)) / (q(bid) + q(ask));   0 where both are 0
 *
 * A pure number from −1 to 1; an empty side is a queue of 0. Cost: O(1).
 *
 * @throws RangeError where lots are negative or not finite
 * @example queueImbalance({ bidLots: 500, askLots: 400 }); // 0.111…
 */
export function queueImbalance(queues: {
  readonly bidLots: number;
  readonly askLots: number;
}): number {
  const { bidLots, askLots } = queues;
  return signedShare('measure queue imbalance', ['bidLots', bidLots], ['askLots', askLots]);
}
