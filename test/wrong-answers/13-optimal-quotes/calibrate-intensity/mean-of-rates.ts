/** Wrong: averages one over each reach, which a taker at the mid makes infinite. */

import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { fitIntensity } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function intensityFromReaches(reaches: readonly number[], duration: number) {
  const { arrivals } = right.intensityFromReaches(reaches, duration);
  const decay = reaches.reduce((sum, x) => sum + 1 / x, 0) / reaches.length;
  return { arrivals, decay, decayError: decay / Math.sqrt(reaches.length) };
}
