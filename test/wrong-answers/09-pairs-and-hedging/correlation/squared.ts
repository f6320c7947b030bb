/** Wrong: gives the square, the share of the variance. */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  changes,
  correlationAtLag,
  correlationInterval,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function correlation(x: readonly number[], y: readonly number[]) {
  const r = right.correlation(x, y);
  return r === undefined ? undefined : r * r;
}
