/** Wrong: cancels an order that is too small and places a larger one, which goes to the back. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const { cancel, reduce, place } = right.smallestReplace(resting, wanted);
  const grown = new Set(place.map(({ side, priceTicks }) => `${side} ${priceTicks}`));
  const small = resting.filter(({ side, priceTicks }) => grown.has(`${side} ${priceTicks}`));
  const whole = right.smallestReplace(
    resting.filter((order) => !small.includes(order)),
    wanted,
  );
  return { cancel: [...cancel, ...small.map(({ id }) => id)], reduce, place: whole.place };
}
