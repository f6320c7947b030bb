/** Wrong: gives 1 / (1 − λ), the sum of the weights, for the window that is as noisy. */

import * as right from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  Ewma,
  FadingMean,
  zScores,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export function effectiveWindow(decay: number): number {
  right.effectiveWindow(decay);
  return 1 / (1 - decay);
}
