/** Wrong: measures from mid to mid, where nobody can trade. */

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
  right.opportunity(quotes, carry, costPoints);
  const mid = ({ bid, ask }: Quote) => ({ bid: (bid + ask) / 2, ask: (bid + ask) / 2 });
  return right.opportunity(
    { future: mid(quotes.future), index: mid(quotes.index) },
    carry,
    costPoints,
  );
}
