/** Wrong: counts a value before it refuses it. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RollingMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RunningMoments extends right.RunningMoments {
  #refused = 0;

  override get count(): number {
    return super.count + this.#refused;
  }

  override add(value: number): void {
    if (!Number.isFinite(value)) this.#refused++;
    super.add(value);
  }
}
