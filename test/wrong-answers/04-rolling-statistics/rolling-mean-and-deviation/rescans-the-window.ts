/** Wrong: works out mean and deviation from the whole window each time it is asked. */

import {
  type Divisor,
  RollingMoments as Right,
} from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RunningMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RollingMoments {
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

  mean(): number | undefined {
    if (this.count === 0) return undefined;
    return this.#values.reduce((sum, x) => sum + x, 0) / this.count;
  }

  variance(divisor: Divisor): number | undefined {
    const freedom = divisor === 'sample' ? this.count - 1 : this.count;
    if (freedom < 1) return undefined;
    const mean = this.mean() as number;
    return this.#values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / freedom;
  }

  deviation(divisor: Divisor): number | undefined {
    const variance = this.variance(divisor);
    return variance === undefined ? undefined : Math.sqrt(variance);
  }
}
