/** Wrong: starts the mean at 0, which pulls it down for a long time. */

import { Ewma as Right } from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  effectiveWindow,
  FadingMean,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export class Ewma extends Right {
  #isEmpty = true;

  override add(value: number): void {
    if (this.#isEmpty && Number.isFinite(value)) super.add(0);
    this.#isEmpty = false;
    super.add(value);
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
