/** Wrong: looks for k between −20 and 20 only, whatever the unit of the prices is. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const fit = right.fitIntensity(counts);
  return { ...fit, decay: Math.min(20, Math.max(-20, fit.decay)) };
}
