/** Wrong: joins the ends: what has no partner gets one from the other end. */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  changes,
  correlation,
  correlationInterval,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function correlationAtLag(x: readonly number[], y: readonly number[], lag: number) {
  right.correlationAtLag(x, y, lag);
  const n = y.length;
  return right.correlation(
    x,
    y.map((_, t) => y[(((t + lag) % n) + n) % n] as number),
  );
}
