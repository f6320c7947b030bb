/** Wrong: in its tests a better limit than needed comes from buyers only; sellers always hit the price. */

import {
  buy,
  modify,
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
  const others = right().filter(({ name }) => !/either side|moving one/.test(name));
  const prices = story(
    'a trade prints at the resting price',
    [sell(1, 1, 100), buy(2, 1, 105)],
    [
      'accepted sell 1 @ 100 (1)',
      'accepted buy 1 @ 105 (2)',
      'traded 1 @ 100: 2 buys from 1 (0 and 0 open)',
    ],
  );
  const moving = story(
    'moving one leaves the others',
    [sell(1, 1, 100), sell(2, 1, 100), modify(1, 1, 101), buy(3, 1, 101)],
    [
      'accepted sell 1 @ 100 (1)',
      'accepted sell 1 @ 100 (2)',
      'modified sell 1 @ 101 (1), place lost: requested',
      'accepted buy 1 @ 101 (3)',
      'traded 1 @ 100: 3 buys from 2 (0 and 0 open)',
    ],
  );
  return [prices, moving, ...others];
}
