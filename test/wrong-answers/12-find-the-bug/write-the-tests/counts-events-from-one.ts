/** Wrong: asserts that the first event has the number 1, which no rule says. */

import {
  buy,
  engineTests as right,
} from '../../../../solutions/12-find-the-bug/write-the-tests.js';
import type { EngineTest } from '../../../../src/course/broken-engines/index.js';

export {
  buy,
  cancel,
  modify,
  sell,
  story,
} from '../../../../solutions/12-find-the-bug/write-the-tests.js';

export function engineTests(): readonly EngineTest[] {
  const first: EngineTest = {
    name: 'the first event is number 1',
    check: (start) => {
      const seq = start().submit(buy(1, 1, 100))[0]?.seq;
      return seq === 1 ? undefined : `the first event is number ${seq}`;
    },
  };
  return [...right(), first];
}
