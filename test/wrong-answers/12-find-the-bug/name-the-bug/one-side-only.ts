/** Wrong: looks for a stale best price among the asks only. */

import {
  type BugName,
  diagnose as right,
} from '../../../../solutions/12-find-the-bug/name-the-bug.js';
import { type StartEngine, tell } from '../../../../src/course/broken-engines/index.js';
import { cancelOrder, placeLimit } from '../../../../src/matching/index.js';

export type { BugName } from '../../../../solutions/12-find-the-bug/name-the-bug.js';

export function diagnose(start: StartEngine): BugName | undefined {
  const name = right(start);
  if (name !== 'stale-best') return name;
  const engine = start();
  const ask = placeLimit({ id: 1, side: 'sell', qtyLots: 1, priceTicks: 100 });
  tell(engine, [ask, cancelOrder({ id: 1 })]);
  return engine.book.bestAsk() === undefined ? undefined : name;
}
