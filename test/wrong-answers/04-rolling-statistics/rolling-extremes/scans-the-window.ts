/** Wrong: looks at the whole window at each question. */

import { RollingExtremes as Right } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { breakouts } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export class RollingExtremes {
  readonly window: number;
  readonly #values: number[] = [];

  constructor(window: number) {
    this.window = new Right(window).window;
  }

  get count(): number {
    return this.#values.length;
  }

  add(value: number): void {
    if (!Number.isFinite(value)) throw new RangeError(`Cannot add ${value}`);
    this.#values.push(value);
    if (this.#values.length > this.window) this.#values.shift();
  }

  min(): number | undefined {
    return this.count === 0 ? undefined : Math.min(...this.#values);
  }

  max(): number | undefined {
    return this.count === 0 ? undefined : Math.max(...this.#values);
  }
}
