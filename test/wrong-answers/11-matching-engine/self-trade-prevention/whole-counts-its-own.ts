/** Wrong: counts lots of its own owner as if they would trade. */

import type {
  Book,
  Order,
  Policy,
} from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import * as right from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export { match } from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export function tradesWhole(book: Book, order: Order, _policy: Policy): boolean {
  return right.tradesWhole(book, order, 'allow');
}
