/** Wrong: draws a straight line between mids, whose slope knows the next one. */

import type { MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, markoutCurve } from '../../../../solutions/08-adverse-selection/markouts.js';

export function midAt(path: MidPath, timeNs: number) {
  const known = right.midAt(path, timeNs);
  const times = Array.from(path.timesNs);
  const after = times.findIndex((time) => time > timeNs);
  if (known === undefined || after < 1) return known;
  const share = (timeNs - times[after - 1]) / (times[after] - times[after - 1]);
  return known + share * (path.midsTicks[after] - known);
}
