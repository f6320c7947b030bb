/** Wrong: plays what goes well, a trade and a cancel, and nothing at the edges. */

import { buy, cancel, sell, story } from '../../../../solutions/12-find-the-bug/write-the-tests.js';
import type { EngineTest } from '../../../../src/course/broken-engines/index.js';

export {
  buy,
  cancel,
  modify,
  sell,
  story,
} from '../../../../solutions/12-find-the-bug/write-the-tests.js';

export function engineTests(): readonly EngineTest[] {
  return [
    story(
      'two orders trade',
      [sell(1, 5, 100), buy(2, 5, 100)],
      [
        'accepted sell 5 @ 100 (1)',
        'accepted buy 5 @ 100 (2)',
        'traded 5 @ 100: 2 buys from 1 (0 and 0 open)',
      ],
    ),
    story(
      'an order is cancelled',
      [buy(1, 5, 100), cancel(1)],
      ['accepted buy 5 @ 100 (1)', 'cancelled buy 5 @ 100 (1): requested'],
    ),
  ];
}
