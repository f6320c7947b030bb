/** Wrong: joins the nearest and the furthest distance, and looks at nothing between. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const fit = right.fitIntensity(counts);
  const ends = [...counts].sort((a, b) => a.distance - b.distance);
  const [near, far] = [ends[0], ends[ends.length - 1]] as [DistanceCount, DistanceCount];
  if (far.fills === 0 || near.fills === 0) return fit;
  const { arrivals, decay } = right.fitIntensity([near, far]);
  return { arrivals, decay, decayError: fit.decayError };
}
