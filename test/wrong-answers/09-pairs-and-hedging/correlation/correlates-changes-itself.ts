/** Wrong: takes the changes of whatever it is given, so that changes are changed twice. */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  changes,
  correlationInterval,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function correlation(x: readonly number[], y: readonly number[]) {
  right.correlation(x, y);
  return x.length < 3
    ? right.correlation(x, y)
    : right.correlation(right.changes(x), right.changes(y));
}

export function correlationAtLag(x: readonly number[], y: readonly number[], lag: number) {
  return right.correlationAtLag(x, y, lag);
}
