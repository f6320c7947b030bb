/** Wrong: divides by √n, not √(n − 3). */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  changes,
  correlation,
  correlationAtLag,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function correlationInterval(r: number, independentPairs: number) {
  right.correlationInterval(r, independentPairs);
  return right.correlationInterval(r, independentPairs + 3);
}
