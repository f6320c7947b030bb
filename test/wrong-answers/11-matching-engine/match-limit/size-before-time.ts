/** Wrong: a heap ordered by price, then quantity, then id, as in the answer on the web: the smallest order goes first. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';

export { reaches } from '../../../../solutions/11-matching-engine/match-limit.js';

const smallestFirst = (a: Order, b: Order) => a.qtyLots - b.qtyLots || a.id - b.id;

function heaped({ bids, asks }: Book): Book {
  return {
    bids: [...bids].sort((a, b) => b.priceTicks - a.priceTicks || smallestFirst(a, b)),
    asks: [...asks].sort((a, b) => a.priceTicks - b.priceTicks || smallestFirst(a, b)),
  };
}

export function rest(book: Book, order: Order): Book {
  return heaped(right.rest(book, order));
}

export function matchLimit(book: Book, order: Order): Matched {
  const matched = right.matchLimit(heaped(book), order);
  return { ...matched, book: heaped(matched.book) };
}
