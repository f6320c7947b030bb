/** Wrong: keeps Σx and Σx², whose difference cancels where the level is high: a variance of −170.67 becomes 0. */

import {
  type Divisor,
  RunningMoments as Right,
} from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RollingMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RunningMoments extends Right {
  #sum = 0;
  #squares = 0;

  override add(value: number): void {
    super.add(value);
    this.#sum += value;
    this.#squares += value * value;
  }

  override variance(divisor: Divisor): number | undefined {
    if (super.variance(divisor) === undefined) return undefined;
    const freedom = divisor === 'sample' ? this.count - 1 : this.count;
    return Math.max(0, this.#squares - (this.#sum * this.#sum) / this.count) / freedom;
  }
}
