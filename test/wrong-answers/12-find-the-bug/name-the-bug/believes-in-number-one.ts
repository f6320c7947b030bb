/** Wrong: gives an engine up whose first event has not the number 1. */

import {
  type BugName,
  diagnose as right,
} from '../../../../solutions/12-find-the-bug/name-the-bug.js';
import type { StartEngine } from '../../../../src/course/broken-engines/index.js';

export type { BugName } from '../../../../solutions/12-find-the-bug/name-the-bug.js';

export function diagnose(start: StartEngine): BugName | undefined {
  return start().seq === 0 ? right(start) : undefined;
}
