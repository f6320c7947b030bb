/** Wrong: puts the interval about r itself, without the transformation. */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  changes,
  correlation,
  correlationAtLag,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function correlationInterval(r: number, independentPairs: number) {
  right.correlationInterval(r, independentPairs);
  const reach = (1.96 * (1 - r * r)) / Math.sqrt(independentPairs - 3);
  return { low: r - reach, high: r + reach };
}
