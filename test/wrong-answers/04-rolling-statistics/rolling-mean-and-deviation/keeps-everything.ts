/** Wrong: keeps all values and goes through them again at each question. */

import {
  type Divisor,
  RunningMoments as Right,
} from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RollingMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RunningMoments extends Right {
  readonly #values: number[] = [];

  override add(value: number): void {
    super.add(value);
    this.#values.push(value);
  }

  override variance(divisor: Divisor): number | undefined {
    if (super.variance(divisor) === undefined) return undefined;
    const mean = this.mean() as number;
    const squares = this.#values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    return squares / (divisor === 'sample' ? this.count - 1 : this.count);
  }
}
