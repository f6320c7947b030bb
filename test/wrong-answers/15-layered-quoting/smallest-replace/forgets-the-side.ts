/** Wrong: looks at the price alone, and keeps a bid where an ask is wanted. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const asks = new Set(wanted.asks.map(({ priceTicks }) => priceTicks));
  const turned = resting.map(
    (order): RestingOrder => (asks.has(order.priceTicks) ? { ...order, side: 'sell' } : order),
  );
  return right.smallestReplace(turned, wanted);
}
