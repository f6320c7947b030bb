/** Wrong: divides the covariance by n − 1 and the variances by n. */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  changes,
  correlationAtLag,
  correlationInterval,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function correlation(x: readonly number[], y: readonly number[]) {
  const r = right.correlation(x, y);
  return r === undefined ? undefined : (r * x.length) / (x.length - 1);
}
