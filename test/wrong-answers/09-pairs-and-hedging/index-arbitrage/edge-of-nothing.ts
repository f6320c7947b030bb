/** Wrong: takes a trade that leaves exactly nothing. */

import type { Carry, Quote } from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export {
  fairFuture,
  positions,
  profits,
  quotesFromIndex,
} from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export function opportunity(
  quotes: { readonly future: Quote; readonly index: Quote },
  carry: Carry,
  costPoints: number,
) {
  const found = right.opportunity(quotes, carry, costPoints);
  const edge = quotes.future.bid - right.fairFuture(quotes.index.ask, carry) - costPoints;
  return edge === 0 ? { rich: 'future' as const, edgePoints: 0 } : found;
}
