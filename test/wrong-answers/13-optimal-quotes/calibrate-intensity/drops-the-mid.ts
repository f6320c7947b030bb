/** Wrong: leaves out takers who reach no further than the mid. */

import * as right from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export { fitIntensity } from '../../../../solutions/13-optimal-quotes/calibrate-intensity.js';

export function intensityFromReaches(reaches: readonly number[], duration: number) {
  right.intensityFromReaches(reaches, duration);
  return right.intensityFromReaches(
    reaches.filter((reach) => reach > 0),
    duration,
  );
}
