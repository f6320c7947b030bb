/** Wrong: wants fills at two distances, as a straight line would, and forgets that empty ones count. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const filled = counts.filter(({ fills }) => fills > 0).map(({ distance }) => distance);
  if (new Set(filled).size < 2) throw new RangeError('Cannot fit: fills at one distance alone');
  return right.fitIntensity(counts);
}
