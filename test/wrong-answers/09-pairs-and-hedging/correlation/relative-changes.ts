/** Wrong: divides each change by the level before it. */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  correlation,
  correlationAtLag,
  correlationInterval,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function changes(levels: readonly number[]) {
  return right.changes(levels).map((change, i) => change / (levels[i] as number));
}
