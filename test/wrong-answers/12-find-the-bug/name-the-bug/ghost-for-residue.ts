/** Wrong: fills in two pieces and calls every best price that is left behind a ghost level. */

import {
  type BugName,
  diagnose as right,
} from '../../../../solutions/12-find-the-bug/name-the-bug.js';
import { type StartEngine, tell } from '../../../../src/course/broken-engines/index.js';
import { placeLimit } from '../../../../src/matching/index.js';

export type { BugName } from '../../../../solutions/12-find-the-bug/name-the-bug.js';

export function diagnose(start: StartEngine): BugName | undefined {
  const engine = start();
  const ask = placeLimit({ id: 1, side: 'sell', qtyLots: 3, priceTicks: 100 });
  const bid = (id: number, qtyLots: number) =>
    placeLimit({ id, side: 'buy', qtyLots, priceTicks: 100 });
  tell(engine, [ask, bid(2, 1), bid(3, 2)]);
  return engine.book.bestAsk() === 100 ? 'ghost-level' : right(start);
}
