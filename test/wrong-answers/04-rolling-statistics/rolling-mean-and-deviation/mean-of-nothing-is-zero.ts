/** Wrong: says that the mean and the deviation of nothing are 0. */

import {
  type Divisor,
  RollingMoments as Right,
} from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RunningMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RollingMoments extends Right {
  override mean(): number {
    return super.mean() ?? 0;
  }

  override variance(divisor: Divisor): number {
    return super.variance(divisor) ?? 0;
  }
}
