/** Wrong: returns the mean reach for k, and not one over it. */

import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { fitIntensity } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function intensityFromReaches(reaches: readonly number[], duration: number) {
  const { arrivals, decay } = right.intensityFromReaches(reaches, duration);
  const mean = 1 / decay;
  return { arrivals, decay: mean, decayError: mean / Math.sqrt(reaches.length) };
}
