/** Wrong: updates in O(1), but keeps the window in an array whose front it removes with shift(), which moves all others. */

import {
  type Divisor,
  RollingMoments as Right,
} from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RunningMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RollingMoments extends Right {
  readonly #values: number[] = [];

  override add(value: number): void {
    super.add(value);
    this.#values.push(value);
    if (this.#values.length > this.window) this.#values.shift();
  }

  override variance(divisor: Divisor): number | undefined {
    return this.#values.length === 0 ? undefined : super.variance(divisor);
  }
}
