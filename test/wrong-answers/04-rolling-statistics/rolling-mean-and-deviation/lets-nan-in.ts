/** Wrong: takes a NaN like any other value, and never gets rid of it again. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RollingMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RunningMoments extends right.RunningMoments {
  #spoilt = false;

  override add(value: number): void {
    if (Number.isNaN(value)) this.#spoilt = true;
    else super.add(value);
  }

  override mean(): number | undefined {
    return this.#spoilt ? Number.NaN : super.mean();
  }
}
