/** Wrong: adds each value before it scores it, so that no value can be more than √(λ / (1 − λ)) deviations away. */

import * as right from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  Ewma,
  effectiveWindow,
  FadingMean,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export function zScores(values: readonly number[], options: { readonly decay: number }) {
  const smooth = new right.Ewma(options);
  return values.map((value) => {
    smooth.add(value);
    return smooth.zScore(value);
  });
}
