/** Wrong: looks at the whole window whenever the extreme leaves it, which is at each value where they fall all the time. */

import { RollingExtremes as Right } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { breakouts } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export class RollingExtremes extends Right {
  readonly #ring: number[] = [];
  #added = 0;
  #max: number | undefined;

  override add(value: number): void {
    super.add(value);
    const place = this.#added++ % this.window;
    const oldest = this.#ring[place];
    this.#ring[place] = value;
    if (this.#max === undefined || value >= this.#max) this.#max = value;
    else if (oldest === this.#max) {
      this.#max = this.#ring.reduce((highest, x) => Math.max(highest, x));
    }
  }

  override max(): number | undefined {
    return this.#max;
  }
}
