/** Wrong: at a price, the largest order goes first: pro rata in the wrong place. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit({ bids, asks }: Book, order: Order): Matched {
  const sorted = {
    bids: [...bids].sort((a, b) => b.priceTicks - a.priceTicks || b.qtyLots - a.qtyLots),
    asks: [...asks].sort((a, b) => a.priceTicks - b.priceTicks || b.qtyLots - a.qtyLots),
  };
  return right.matchLimit(sorted, order);
}
