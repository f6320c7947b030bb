/** Wrong: divides by a deviation of 0 after equal values. */

import { Ewma as Right } from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  effectiveWindow,
  FadingMean,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export class Ewma extends Right {
  override zScore(value: number): number | undefined {
    const score = super.zScore(value);
    const mean = this.mean();
    return mean === undefined ? score : (value - mean) / (this.deviation() as number);
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
