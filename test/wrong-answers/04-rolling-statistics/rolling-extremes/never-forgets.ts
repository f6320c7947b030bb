/** Wrong: keeps the highest and the lowest value there ever was. */

import { RollingExtremes as Right } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { breakouts } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export class RollingExtremes extends Right {
  #min: number | undefined;
  #max: number | undefined;

  override add(value: number): void {
    super.add(value);
    this.#min = Math.min(this.#min ?? value, value);
    this.#max = Math.max(this.#max ?? value, value);
  }

  override min(): number | undefined {
    return this.#min;
  }

  override max(): number | undefined {
    return this.#max;
  }
}
