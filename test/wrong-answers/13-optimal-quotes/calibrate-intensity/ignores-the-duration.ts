/** Wrong: takes all durations to be alike. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  right.fitIntensity(counts);
  return right.fitIntensity(counts.map((count) => ({ ...count, duration: 1 })));
}
