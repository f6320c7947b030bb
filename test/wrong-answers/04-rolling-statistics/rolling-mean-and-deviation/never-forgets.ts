/** Wrong: takes values in and lets none go, so that the window is all there ever was. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RunningMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RollingMoments extends right.RunningMoments {
  readonly window: number;

  constructor(window: number) {
    super();
    this.window = new right.RollingMoments(window).window;
  }
}
