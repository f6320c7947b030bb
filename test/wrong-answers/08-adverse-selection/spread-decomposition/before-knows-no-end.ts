/** Wrong: finds a mid before a time that is after the end of the data. */

import type { MidPath } from '../../../../src/stats/adverse-selection/markouts.js';
import { midAt } from '../../../../src/stats/adverse-selection/markouts.js';

export {
  partsByCounterparty,
  spreadParts,
} from '../../../../solutions/08-adverse-selection/spread-decomposition.js';

export function midBefore(path: MidPath, timeNs: number) {
  return midAt({ ...path, untilNs: Infinity }, timeNs - 1);
}
