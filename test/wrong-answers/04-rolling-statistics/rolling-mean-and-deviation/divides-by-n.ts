/** Wrong: divides by n whatever is asked for, as the answer on the web does without saying so. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RunningMoments extends right.RunningMoments {
  override variance(divisor: right.Divisor): number | undefined {
    return super.variance(divisor) === undefined ? undefined : super.variance('population');
  }
}

export class RollingMoments extends right.RollingMoments {
  override variance(divisor: right.Divisor): number | undefined {
    return super.variance(divisor) === undefined ? undefined : super.variance('population');
  }
}
