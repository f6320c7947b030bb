/** Wrong: cuts the longer of two series of unequal length without a word. */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  changes,
  correlationAtLag,
  correlationInterval,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function correlation(x: readonly number[], y: readonly number[]) {
  const n = Math.min(x.length, y.length);
  return right.correlation(x.slice(0, n), y.slice(0, n));
}
