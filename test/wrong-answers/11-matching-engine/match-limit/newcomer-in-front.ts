/** Wrong: puts a newcomer in front of those who wait at its price. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';

export { reaches } from '../../../../solutions/11-matching-engine/match-limit.js';

export function rest(book: Book, order: Order): Book {
  const side = order.side === 'buy' ? book.bids : book.asks;
  const as = side.findIndex(({ priceTicks }) =>
    order.side === 'buy' ? priceTicks <= order.priceTicks : priceTicks >= order.priceTicks,
  );
  const place = as === -1 ? side.length : as;
  const queued = [...side.slice(0, place), order, ...side.slice(place)];
  return order.side === 'buy' ? { ...book, bids: queued } : { ...book, asks: queued };
}

export function matchLimit(book: Book, order: Order): Matched {
  const { book: after, trades } = right.matchLimit(book, order);
  const own = [...after.bids, ...after.asks].find(({ id }) => id === order.id);
  if (own === undefined) return { book: after, trades };
  const others = ({ id }: Order) => id !== order.id;
  const without = { bids: after.bids.filter(others), asks: after.asks.filter(others) };
  return { book: rest(without, own), trades };
}
