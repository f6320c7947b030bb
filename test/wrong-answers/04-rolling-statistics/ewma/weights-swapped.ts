/** Wrong: gives the weight λ to the new value and 1 − λ to all that came before. */

import { Ewma as Right } from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  effectiveWindow,
  FadingMean,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export class Ewma extends Right {
  constructor({ decay }: { readonly decay: number }) {
    new Right({ decay });
    super({ decay: 1 - decay });
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
