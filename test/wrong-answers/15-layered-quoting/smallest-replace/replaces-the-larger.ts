/** Wrong: cancels an order that is too large and places a smaller one, instead of reducing it. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const { cancel, reduce, place } = right.smallestReplace(resting, wanted);
  const again = reduce.map(({ id, qtyLots }) => {
    const { side, priceTicks } = resting.find((order) => order.id === id) as RestingOrder;
    return { side, priceTicks, qtyLots };
  });
  return {
    cancel: [...cancel, ...reduce.map(({ id }) => id)],
    reduce: [],
    place: [...place, ...again],
  };
}
