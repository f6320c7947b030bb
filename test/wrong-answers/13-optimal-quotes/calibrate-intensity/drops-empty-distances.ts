/** Wrong: leaves out the distances where nobody came, as if nobody had waited there. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  right.fitIntensity(counts);
  return right.fitIntensity(counts.filter(({ fills }) => fills > 0));
}
