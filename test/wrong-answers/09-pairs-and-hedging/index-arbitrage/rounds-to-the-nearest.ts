/** Wrong: rounds to the nearest tick, and gives part of the margin away. */

import type { Carry, Quote } from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export {
  fairFuture,
  opportunity,
  positions,
  profits,
} from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export function quotesFromIndex(
  index: Quote,
  carry: Carry,
  options: { readonly marginPoints: number; readonly tickPoints: number },
) {
  right.quotesFromIndex(index, carry, options);
  const { marginPoints, tickPoints } = options;

  return {
    bidTicks: Math.round((right.fairFuture(index.bid, carry) - marginPoints) / tickPoints),
    askTicks: Math.round((right.fairFuture(index.ask, carry) + marginPoints) / tickPoints),
  };
}
