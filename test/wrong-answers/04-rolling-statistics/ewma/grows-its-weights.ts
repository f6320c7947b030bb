/** Wrong: lets the weights of new values grow instead of fading the old ones, until they overflow. */

import { FadingMean as Right } from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  Ewma,
  effectiveWindow,
  zScores,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export class FadingMean extends Right {
  readonly #halfLifeNs: number;
  #firstNs: number | undefined;
  #weighted = 0;
  #weights = 0;

  constructor(options: { readonly halfLifeNs: number }) {
    super(options);
    this.#halfLifeNs = options.halfLifeNs;
  }

  override add(value: number, timeNs: number): void {
    super.add(value, timeNs);
    this.#firstNs ??= timeNs;
    const weight = 2 ** ((timeNs - this.#firstNs) / this.#halfLifeNs);
    this.#weighted += weight * value;
    this.#weights += weight;
  }

  override mean(): number | undefined {
    return this.#weights === 0 ? undefined : this.#weighted / this.#weights;
  }
}
