/** Wrong: takes the next mid at or after the time: a mid that nobody had seen yet. */

import type { MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, markoutCurve } from '../../../../solutions/08-adverse-selection/markouts.js';

function next(path: MidPath, timeNs: number) {
  if (timeNs > path.untilNs || path.timesNs.length === 0 || timeNs < path.timesNs[0]) {
    return undefined;
  }
  const index = Array.from(path.timesNs).findIndex((time) => time >= timeNs);
  return path.midsTicks[index < 0 ? path.timesNs.length - 1 : index];
}

export function midAt(path: MidPath, timeNs: number) {
  return next(path, timeNs);
}
