/** Wrong: takes the mid whose time is nearest, also where that is later. */

import type { MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, markoutCurve } from '../../../../solutions/08-adverse-selection/markouts.js';

export function midAt(path: MidPath, timeNs: number) {
  const known = right.midAt(path, timeNs);
  if (known === undefined) return undefined;
  const times = Array.from(path.timesNs);
  const after = times.findIndex((time) => time > timeNs);
  const isNearer = after > 0 && times[after] - timeNs < timeNs - times[after - 1];
  return isNearer ? path.midsTicks[after] : known;
}
