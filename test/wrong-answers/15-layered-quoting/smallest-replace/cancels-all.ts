/** Wrong: cancels all and places all: the cycle of the design document. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const all = right.smallestReplace([], wanted);
  return { ...all, cancel: resting.map(({ id }) => id) };
}
