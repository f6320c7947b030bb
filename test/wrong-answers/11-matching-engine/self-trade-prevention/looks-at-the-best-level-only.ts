/** Wrong: asks about self-trades at the best price only; deeper in the sweep it trades with itself. */

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
  const best = book[side][0]?.priceTicks;
  const hidden = book[side].map((maker) =>
    maker.priceTicks === best ? maker : { ...maker, owner: undefined },
  );
  const matched = right.match({ ...book, [side]: hidden }, order, policy);
  return matched;
}
