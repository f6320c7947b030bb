/** Wrong: prevents, but leaves out of its events what was cancelled. */

import type {
  Book,
  Matched,
  Order,
  Policy,
} from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import * as right from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export { tradesWhole } from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export function match(book: Book, order: Order, policy: Policy): Matched {
  const matched = right.match(book, order, policy);
  return { ...matched, events: matched.events.filter(({ kind }) => kind === 'traded') };
}
