/** Wrong: gives the scatter of one fill for the error of k. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const fit = right.fitIntensity(counts);
  const fills = counts.reduce((sum, count) => sum + count.fills, 0);
  return { ...fit, decayError: fit.decayError * Math.sqrt(fills) };
}
