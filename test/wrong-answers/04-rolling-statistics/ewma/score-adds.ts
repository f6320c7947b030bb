/** Wrong: adds the value when it is asked for its score. */

import { Ewma as Right } from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  effectiveWindow,
  FadingMean,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export class Ewma extends Right {
  override zScore(value: number): number | undefined {
    const score = super.zScore(value);
    super.add(value);
    return score;
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
