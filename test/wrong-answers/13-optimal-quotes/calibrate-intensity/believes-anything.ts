/** Wrong: returns the end of its search where no k fits. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  try {
    return right.fitIntensity(counts);
  } catch {
    return { arrivals: 0, decay: 64, decayError: 0 };
  }
}
