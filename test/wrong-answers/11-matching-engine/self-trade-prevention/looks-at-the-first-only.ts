/** Wrong: asks about the first maker only. */

import type {
  Book,
  Matched,
  Order,
  Policy,
} from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import * as right from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export { tradesWhole } from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export function match(book: Book, order: Order, policy: Policy): Matched {
  const side = order.side === 'buy' ? 'asks' : 'bids';
  const hidden = book[side].map((maker, i) => (i === 0 ? maker : { ...maker, owner: undefined }));
  return right.match({ ...book, [side]: hidden }, order, policy);
}
