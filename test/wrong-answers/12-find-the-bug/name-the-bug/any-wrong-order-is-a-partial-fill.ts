/** Wrong: takes whoever is served before his turn for the sign of a partial fill sent to the back. */

import {
  type BugName,
  diagnose as right,
} from '../../../../solutions/12-find-the-bug/name-the-bug.js';
import { type StartEngine, tell } from '../../../../src/course/broken-engines/index.js';
import { placeLimit } from '../../../../src/matching/index.js';

export type { BugName } from '../../../../solutions/12-find-the-bug/name-the-bug.js';

export function diagnose(start: StartEngine): BugName | undefined {
  const order = (id: number, side: 'buy' | 'sell', qtyLots: number) =>
    placeLimit({ id, side, qtyLots, priceTicks: 100 });
  const engine = start();
  const lines = tell(engine, [
    order(1, 'buy', 5),
    order(2, 'buy', 3),
    order(3, 'sell', 2),
    order(4, 'sell', 1),
  ]);
  return lines.at(-1)?.includes('sells to 2') ? 'partial-to-back' : right(start);
}
