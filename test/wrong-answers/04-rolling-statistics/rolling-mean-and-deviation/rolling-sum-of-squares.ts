/** Wrong: keeps running sums of x and x² for the window, which cancel where the level is high. */

import {
  type Divisor,
  RollingMoments as Right,
} from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RunningMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RollingMoments extends Right {
  readonly #values: number[] = [];
  #added = 0;
  #sum = 0;
  #squares = 0;

  override add(value: number): void {
    super.add(value);
    const place = this.#added++ % this.window;
    const oldest = this.#values[place] ?? 0;
    this.#values[place] = value;
    this.#sum += value - oldest;
    this.#squares += value * value - oldest * oldest;
  }

  override variance(divisor: Divisor): number | undefined {
    if (super.variance(divisor) === undefined) return undefined;
    const freedom = divisor === 'sample' ? this.count - 1 : this.count;
    return Math.max(0, this.#squares - (this.#sum * this.#sum) / this.count) / freedom;
  }
}
