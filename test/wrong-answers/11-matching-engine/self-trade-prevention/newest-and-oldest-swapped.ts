/** Wrong: cancels the oldest where the newest is meant, and the other way round. */

import type {
  Book,
  Matched,
  Order,
  Policy,
} from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import * as right from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

const SWAPPED: Partial<Record<Policy, Policy>> = {
  'cancel-newest': 'cancel-oldest',
  'cancel-oldest': 'cancel-newest',
};

export function match(book: Book, order: Order, policy: Policy): Matched {
  return right.match(book, order, SWAPPED[policy] ?? policy);
}

export function tradesWhole(book: Book, order: Order, policy: Policy): boolean {
  const { events } = match(book, order, policy);
  const traded = events.filter(({ kind }) => kind === 'traded');
  return traded.reduce((sum, { qtyLots }) => sum + qtyLots, 0) === order.qtyLots;
}
