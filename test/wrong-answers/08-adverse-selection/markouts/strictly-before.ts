/** Wrong: leaves out the mid of the very time that is asked for. */

import type { MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, markoutCurve } from '../../../../solutions/08-adverse-selection/markouts.js';

export function midAt(path: MidPath, timeNs: number) {
  return right.midAt(path, timeNs) === undefined ? undefined : right.midAt(path, timeNs - 1e-6);
}
