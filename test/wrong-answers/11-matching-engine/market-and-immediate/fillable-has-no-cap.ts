/** Wrong: counts all that is offered within reach, more than the order wants. */

import type { Book, Order } from '../../../../solutions/11-matching-engine/market-and-immediate.js';
import * as right from '../../../../solutions/11-matching-engine/market-and-immediate.js';
import { type Lots, lots } from '../../../../src/units/index.js';

export {
  averagePriceTicks,
  place,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';

export function fillableLots(book: Book, order: Order): Lots {
  return right.fillableLots(book, { ...order, qtyLots: lots(1_000_000) });
}
