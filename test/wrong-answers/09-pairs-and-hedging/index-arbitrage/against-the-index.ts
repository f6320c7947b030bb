/** Wrong: compares the future with the index itself: every future is rich. */

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
  return right.opportunity(quotes, { ...carry, years: 0 }, costPoints);
}
