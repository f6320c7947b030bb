/** Wrong: remembers one order for each price and leaves the others where they are. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const one = new Map(resting.map((order) => [`${order.side} ${order.priceTicks}`, order]));
  return right.smallestReplace([...one.values()], wanted);
}
