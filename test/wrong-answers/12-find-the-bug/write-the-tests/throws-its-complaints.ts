/** Wrong: its tests throw what they should return. */

import { engineTests as right } from '../../../../solutions/12-find-the-bug/write-the-tests.js';
import type { EngineTest } from '../../../../src/course/broken-engines/index.js';

export {
  buy,
  cancel,
  modify,
  sell,
  story,
} from '../../../../solutions/12-find-the-bug/write-the-tests.js';

export function engineTests(): readonly EngineTest[] {
  return right().map(({ name, check }) => ({
    name,
    check: (start) => {
      const complaint = check(start);
      if (complaint !== undefined) throw new Error(complaint);
      return undefined;
    },
  }));
}
