/** Wrong: one test complains about whatever it is shown, and so about every broken engine. */

import type { EngineTest } from '../../../../src/course/broken-engines/index.js';

export {
  buy,
  cancel,
  modify,
  sell,
  story,
} from '../../../../solutions/12-find-the-bug/write-the-tests.js';

export function engineTests(): readonly EngineTest[] {
  return [{ name: 'it is broken', check: () => 'this engine is broken' }];
}
