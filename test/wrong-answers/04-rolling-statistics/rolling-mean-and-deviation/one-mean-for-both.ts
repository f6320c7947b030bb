/** Wrong: squares the distance from the old mean and forgets that the value moves the mean. */

import {
  type Divisor,
  RunningMoments as Right,
} from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RollingMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RunningMoments extends Right {
  #squares = 0;

  override add(value: number): void {
    const before = this.mean() ?? value;
    super.add(value);
    this.#squares += (value - before) ** 2;
  }

  override variance(divisor: Divisor): number | undefined {
    if (super.variance(divisor) === undefined) return undefined;
    return this.#squares / (divisor === 'sample' ? this.count - 1 : this.count);
  }
}
