/** Wrong: sorts the counts of the caller. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const mutable = counts as DistanceCount[];
  mutable.sort((a, b) => a.distance - b.distance);
  return right.fitIntensity(mutable);
}
