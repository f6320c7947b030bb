/** Wrong: takes no means off: the cosine of the angle between the two. */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  changes,
  correlationAtLag,
  correlationInterval,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function correlation(x: readonly number[], y: readonly number[]) {
  if (right.correlation(x, y) === undefined) return undefined;
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}
