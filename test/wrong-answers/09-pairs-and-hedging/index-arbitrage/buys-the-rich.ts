/** Wrong: names the leg to buy, not the one to sell. */

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
  return (
    found && { ...found, rich: found.rich === 'future' ? ('index' as const) : ('future' as const) }
  );
}
