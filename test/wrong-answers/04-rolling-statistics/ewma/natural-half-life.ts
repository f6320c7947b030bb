/** Wrong: takes e^(−1 / halfLife), by which a weight is down to 37 % and not to one half. */

import * as right from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  Ewma,
  effectiveWindow,
  FadingMean,
  zScores,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export function decayOfHalfLife(halfLife: number): number {
  right.decayOfHalfLife(halfLife);
  return Math.exp(-1 / halfLife);
}
