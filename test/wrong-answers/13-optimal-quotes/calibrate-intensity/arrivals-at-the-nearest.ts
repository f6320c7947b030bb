/** Wrong: returns the rate at the nearest distance for A, which belongs to the mid. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const { arrivals, decay, decayError } = right.fitIntensity(counts);
  const nearest = Math.min(...counts.map(({ distance }) => distance));
  return { arrivals: arrivals * Math.exp(-decay * nearest), decay, decayError };
}
