/** Wrong: moves the mean towards each value by 1 − fade, so that the first value keeps too much weight. */

import { FadingMean as Right } from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  Ewma,
  effectiveWindow,
  zScores,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export class FadingMean extends Right {
  readonly #halfLifeNs: number;
  #lastNs = 0;
  #mean: number | undefined;

  constructor(options: { readonly halfLifeNs: number }) {
    super(options);
    this.#halfLifeNs = options.halfLifeNs;
  }

  override add(value: number, timeNs: number): void {
    super.add(value, timeNs);
    const fade = 2 ** ((this.#lastNs - timeNs) / this.#halfLifeNs);
    this.#mean = this.#mean === undefined ? value : fade * this.#mean + (1 - fade) * value;
    this.#lastNs = timeNs;
  }

  override mean(): number | undefined {
    return this.#mean;
  }
}
