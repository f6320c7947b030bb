/** Wrong: cancels the whole order before it starts, where one of its own is anywhere within reach. */

import type {
  Book,
  Matched,
  Order,
  Policy,
} from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import * as right from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export { tradesWhole } from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export function match(book: Book, order: Order, policy: Policy): Matched {
  const makers = order.side === 'buy' ? book.asks : book.bids;
  const meets = makers.some(
    ({ owner, priceTicks }) =>
      owner !== undefined &&
      owner === order.owner &&
      (order.side === 'buy' ? priceTicks <= order.priceTicks : priceTicks >= order.priceTicks),
  );
  if (policy !== 'cancel-newest' || !meets) return right.match(book, order, policy);
  return { book, events: [{ kind: 'prevented', id: order.id, qtyLots: order.qtyLots }] };
}
