/** Wrong: takes a price of 0 for no price, and cancels what rests there. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const { cancel, reduce, place } = right.smallestReplace(resting, wanted);
  const atZero = resting.filter(({ priceTicks }) => !priceTicks).map(({ id }) => id);
  return { cancel: [...new Set([...cancel, ...atZero])], reduce, place };
}
