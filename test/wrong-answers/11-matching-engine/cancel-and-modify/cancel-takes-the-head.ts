/** Wrong: takes out the first order at the price, whichever was meant. */

import type {
  Book,
  Cancelled,
  Order,
} from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import type { OrderId } from '../../../../src/units/index.js';

export { lotsAhead, modify } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function cancel(book: Book, id: OrderId): Cancelled {
  const meant = right.cancel(book, id).order;
  const isAsGood = ({ side, priceTicks }: Order) =>
    side === meant?.side && priceTicks === meant.priceTicks;
  const head = [...book.bids, ...book.asks].find(isAsGood);
  return right.cancel(book, head?.id ?? id);
}
