/** Wrong: has no tests, and so fails no right engine. */

import type { EngineTest } from '../../../../src/course/broken-engines/index.js';

export {
  buy,
  cancel,
  modify,
  sell,
  story,
} from '../../../../solutions/12-find-the-bug/write-the-tests.js';

export function engineTests(): readonly EngineTest[] {
  return [];
}
