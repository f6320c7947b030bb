/** Wrong: sees by the mean of the fills whether all are at the nearest distance, and the mean is rounded. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const total = counts.reduce((sum, { fills }) => sum + fills, 0);
  const mean = counts.reduce((sum, { fills, distance }) => sum + fills * distance, 0) / total;
  const nearest = Math.min(...counts.map(({ distance }) => distance));
  const isAtNearest = counts.every(({ fills, distance }) => fills === 0 || distance === nearest);
  if (isAtNearest && mean > nearest) return { arrivals: total, decay: 60, decayError: Infinity };
  return right.fitIntensity(counts);
}
