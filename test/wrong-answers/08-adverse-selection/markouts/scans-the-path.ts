/** Wrong: looks through the whole path for every fill: right, and hopeless on a day of a million mids. */

import type { MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, markoutCurve } from '../../../../solutions/08-adverse-selection/markouts.js';

export function midAt({ timesNs, midsTicks, untilNs }: MidPath, timeNs: number) {
  if (timeNs > untilNs) return undefined;
  let mid: number | undefined;
  for (let i = 0; i < timesNs.length && timesNs[i] <= timeNs; i++) mid = midsTicks[i];
  return mid;
}
