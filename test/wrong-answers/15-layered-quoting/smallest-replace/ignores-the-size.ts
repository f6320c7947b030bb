/** Wrong: keeps an order at a wanted price whatever its size. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const { cancel, place } = right.smallestReplace(resting, wanted);
  const rests = new Set(resting.map(({ side, priceTicks }) => `${side} ${priceTicks}`));
  return {
    cancel,
    reduce: [],
    place: place.filter(({ side, priceTicks }) => !rests.has(`${side} ${priceTicks}`)),
  };
}
