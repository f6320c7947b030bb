/** Wrong: takes two orders without an owner for orders of the same owner. */

import type {
  Book,
  Matched,
  Order,
  Policy,
} from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import * as right from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export { tradesWhole } from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export function match(book: Book, order: Order, policy: Policy): Matched {
  const NOBODY = Number.MAX_SAFE_INTEGER;
  const named = (side: readonly Order[]) =>
    side.map((resting) => ({ ...resting, owner: resting.owner ?? NOBODY }));
  const owned = { ...order, owner: order.owner ?? NOBODY };
  return right.match({ bids: named(book.bids), asks: named(book.asks) }, owned, policy);
}
