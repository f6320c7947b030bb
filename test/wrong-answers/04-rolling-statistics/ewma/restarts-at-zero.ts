/** Wrong: takes a mean of 0 for no mean, and starts again at the next value. */

import { Ewma as Right } from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  effectiveWindow,
  FadingMean,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export class Ewma extends Right {
  override mean(): number | undefined {
    return super.mean() || undefined;
  }
}

export function zScores(values: readonly number[], options: { readonly decay: number }) {
  const smooth = new Ewma(options);
  return values.map((value) => {
    const score = smooth.zScore(value);
    smooth.add(value);
    return score;
  });
}
