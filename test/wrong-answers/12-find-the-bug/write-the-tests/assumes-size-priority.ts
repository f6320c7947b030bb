/** Wrong: one of its tests takes for granted that the larger order at a price is served first. */

import {
  buy,
  engineTests as right,
  sell,
  story,
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
  const larger = story(
    'the larger order first',
    [buy(1, 3, 100), buy(2, 5, 100), sell(3, 1, 100)],
    [
      'accepted buy 3 @ 100 (1)',
      'accepted buy 5 @ 100 (2)',
      'accepted sell 1 @ 100 (3)',
      'traded 1 @ 100: 3 sells to 2 (0 and 4 open)',
    ],
  );
  return [...right(), larger];
}
