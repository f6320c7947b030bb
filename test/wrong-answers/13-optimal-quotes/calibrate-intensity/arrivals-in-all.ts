/** Wrong: returns all fills an hour for A, whatever the distance. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const fit = right.fitIntensity(counts);
  const fills = counts.reduce((sum, count) => sum + count.fills, 0);
  const duration = counts.reduce((sum, count) => sum + count.duration, 0);
  return { ...fit, arrivals: fills / duration };
}
