/** Wrong: gives a market order a price of 0, which is fine for a sell until a buy comes. */

import type {
  Book,
  Order,
  Outcome,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';
import * as right from '../../../../solutions/11-matching-engine/market-and-immediate.js';

import { ticks } from '../../../../src/units/index.js';

export {
  averagePriceTicks,
  fillableLots,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';

export function place(book: Book, order: Order): Outcome {
  if (order.kind === 'limit') return right.place(book, order);
  return right.place(book, { ...order, kind: 'limit', priceTicks: ticks(0) });
}
