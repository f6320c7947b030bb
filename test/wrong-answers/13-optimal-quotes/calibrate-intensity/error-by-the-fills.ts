/** Wrong: takes the scatter of the fills that were seen for that of the weights. */

import type { DistanceCount } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';
import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { intensityFromReaches } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function fitIntensity(counts: readonly DistanceCount[]) {
  const fit = right.fitIntensity(counts);
  const total = counts.reduce((sum, { fills }) => sum + fills, 0);
  const mean = counts.reduce((sum, { fills, distance }) => sum + fills * distance, 0) / total;
  const squares = counts.reduce(
    (sum, { fills, distance }) => sum + fills * (distance - mean) ** 2,
    0,
  );
  return { ...fit, decayError: 1 / Math.sqrt(squares) };
}
