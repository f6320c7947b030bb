/** Wrong: leaves a filled maker in the book, with 0 lots. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';
import { lots } from '../../../../src/units/index.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const { book: after, trades } = right.matchLimit(book, order);
  const side = order.side === 'buy' ? 'asks' : 'bids';
  const gone = book[side].filter(({ id }) => !after[side].some((left) => left.id === id));
  const empty = gone.map((maker) => ({ ...maker, qtyLots: lots(0) }));
  return { book: { ...after, [side]: [...empty, ...after[side]] }, trades };
}
