/** Wrong: sets the bid from the index ask: a fill would have to be hedged at the bid. */

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

  return right.quotesFromIndex({ bid: index.ask, ask: index.ask }, carry, {
    marginPoints,
    tickPoints,
  });
}
