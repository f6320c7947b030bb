/** Wrong: returns the number of takers for A, whatever the time. */

import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { fitIntensity } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function intensityFromReaches(reaches: readonly number[], duration: number) {
  const fit = right.intensityFromReaches(reaches, duration);
  return { ...fit, arrivals: reaches.length };
}
