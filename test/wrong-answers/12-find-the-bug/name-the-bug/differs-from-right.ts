/** Wrong: calls an engine whose order goes on trading taker-priced, when others differ there too. */

import {
  type BugName,
  diagnose as right,
} from '../../../../solutions/12-find-the-bug/name-the-bug.js';
import { type StartEngine, tell } from '../../../../src/course/broken-engines/index.js';
import { placeLimit } from '../../../../src/matching/index.js';

export type { BugName } from '../../../../solutions/12-find-the-bug/name-the-bug.js';

export function diagnose(start: StartEngine): BugName | undefined {
  const order = (id: number, side: 'buy' | 'sell', priceTicks: number) =>
    placeLimit({ id, side, qtyLots: 1, priceTicks });
  const taker = placeLimit({ id: 3, side: 'sell', qtyLots: 2, priceTicks: 99 });
  const lines = tell(start(), [order(1, 'buy', 100), order(2, 'buy', 98), taker]);
  const expected = 'traded 1 @ 100: 3 sells to 1 (1 and 0 open)';
  return lines.at(-1) === expected ? right(start) : 'taker-priced';
}
