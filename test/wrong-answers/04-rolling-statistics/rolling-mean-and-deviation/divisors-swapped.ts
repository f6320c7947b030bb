/** Wrong: divides by n for a sample and by n − 1 for a population. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

const other = (divisor: right.Divisor) => (divisor === 'sample' ? 'population' : 'sample');

export class RunningMoments extends right.RunningMoments {
  override variance(divisor: right.Divisor): number | undefined {
    return super.variance(other(divisor));
  }
}

export class RollingMoments extends right.RollingMoments {
  override variance(divisor: right.Divisor): number | undefined {
    return super.variance(other(divisor));
  }
}
