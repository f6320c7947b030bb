/** Wrong: scores all values with the mean and the deviation that are known at the end. */

import * as right from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  Ewma,
  effectiveWindow,
  FadingMean,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export function zScores(values: readonly number[], options: { readonly decay: number }) {
  const smooth = new right.Ewma(options);
  for (const value of values) smooth.add(value);
  return values.map((value) => smooth.zScore(value));
}
