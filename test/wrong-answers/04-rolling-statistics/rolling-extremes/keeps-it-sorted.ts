/** Wrong: keeps the window sorted, and moves half of it with each value. */

import { RollingExtremes as Right } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { breakouts } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export class RollingExtremes extends Right {
  readonly #values: number[] = [];
  readonly #sorted: number[] = [];

  override add(value: number): void {
    super.add(value);
    this.#values.push(value);
    if (this.#values.length > this.window) {
      this.#sorted.splice(this.#sorted.indexOf(this.#values.shift() as number), 1);
    }
    const place = this.#sorted.findIndex((other) => other > value);
    this.#sorted.splice(place < 0 ? this.#sorted.length : place, 0, value);
  }

  override max(): number | undefined {
    return this.#sorted.at(-1);
  }

  override min(): number | undefined {
    return this.#sorted[0];
  }
}
