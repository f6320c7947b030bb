/** Wrong: forgets to weigh the new square by λ as well. */

import { Ewma as Right } from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  effectiveWindow,
  FadingMean,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export class Ewma extends Right {
  readonly #decay: number;
  #variance = 0;

  constructor(options: { readonly decay: number }) {
    super(options);
    this.#decay = options.decay;
  }

  override add(value: number): void {
    const before = this.mean() ?? value;
    super.add(value);
    const distance = value - before;
    this.#variance = this.#decay * this.#variance + (1 - this.#decay) * distance ** 2;
  }

  override variance(): number | undefined {
    return this.mean() === undefined ? undefined : this.#variance;
  }

  override deviation(): number | undefined {
    return this.mean() === undefined ? undefined : Math.sqrt(this.#variance);
  }

  override zScore(value: number): number | undefined {
    super.zScore(value);
    const mean = this.mean();
    const deviation = this.deviation();
    return mean === undefined || !deviation ? undefined : (value - mean) / deviation;
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
