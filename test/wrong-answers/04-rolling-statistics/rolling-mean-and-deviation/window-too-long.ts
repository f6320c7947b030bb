/** Wrong: lets the oldest value go one value too late. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RunningMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RollingMoments extends right.RollingMoments {
  constructor(window: number) {
    super(new right.RollingMoments(window).window + 1);
  }
}
