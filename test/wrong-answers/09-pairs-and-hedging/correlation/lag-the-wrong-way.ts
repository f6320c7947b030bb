/** Wrong: takes a positive lag to mean that y leads. */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  changes,
  correlation,
  correlationInterval,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function correlationAtLag(x: readonly number[], y: readonly number[], lag: number) {
  return right.correlationAtLag(x, y, -lag);
}
