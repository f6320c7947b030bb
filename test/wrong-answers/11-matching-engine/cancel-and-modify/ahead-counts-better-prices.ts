/** Wrong: counts better prices as ahead in the queue too. */

import type { Book } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import { type Lots, lots, type OrderId } from '../../../../src/units/index.js';

export { cancel, modify } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function lotsAhead({ bids, asks }: Book, id: OrderId): Lots | undefined {
  for (const side of [bids, asks]) {
    const place = side.findIndex((order) => order.id === id);
    if (place === -1) continue;
    return lots(side.slice(0, place).reduce((sum, { qtyLots }) => sum + qtyLots, 0));
  }
  return undefined;
}
