/** Wrong: fades by one half-life with each value, whatever the time. */

import { FadingMean as Right } from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  Ewma,
  effectiveWindow,
  zScores,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export class FadingMean extends Right {
  readonly #halfLifeNs: number;
  #lastNs: number | undefined;
  #steps = 0;

  constructor(options: { readonly halfLifeNs: number }) {
    super(options);
    this.#halfLifeNs = options.halfLifeNs;
  }

  override add(value: number, timeNs: number): void {
    const isValid = Number.isFinite(timeNs) && timeNs >= (this.#lastNs ?? timeNs);
    if (!isValid || !Number.isFinite(value)) throw new RangeError(`Cannot add ${value}`);
    this.#lastNs = timeNs;
    super.add(value, this.#halfLifeNs * this.#steps++);
  }
}
