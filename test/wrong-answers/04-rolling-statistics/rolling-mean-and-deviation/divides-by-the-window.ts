/** Wrong: divides by the size of the window while it is not full yet. */

import {
  type Divisor,
  RollingMoments as Right,
} from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RunningMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RollingMoments extends Right {
  override variance(divisor: Divisor): number | undefined {
    const variance = super.variance(divisor);
    if (variance === undefined || this.count === this.window) return variance;
    const freedom = divisor === 'sample' ? 1 : 0;
    return (variance * (this.count - freedom)) / (this.window - freedom);
  }
}
