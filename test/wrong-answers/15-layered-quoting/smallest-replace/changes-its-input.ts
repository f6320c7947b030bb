/** Wrong: writes what is left into the orders it was given. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const result = right.smallestReplace(resting, wanted);
  for (const { id, qtyLots } of result.reduce) {
    const order = resting.find((one) => one.id === id);
    Object.assign(order as RestingOrder, { qtyLots });
  }
  return result;
}
