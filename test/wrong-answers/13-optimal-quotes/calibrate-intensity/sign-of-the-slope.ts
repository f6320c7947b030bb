/** Wrong: returns the slope of the logarithm for k, which is below 0 where takers fall off. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const { decay, ...rest } = right.fitIntensity(counts);
  return { ...rest, decay: -decay };
}
