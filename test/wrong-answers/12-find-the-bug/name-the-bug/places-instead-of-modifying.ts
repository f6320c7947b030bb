/** Wrong: probes self-trade prevention with an order that is placed, where it works. */

import {
  type BugName,
  diagnose as right,
} from '../../../../solutions/12-find-the-bug/name-the-bug.js';
import { type StartEngine, tell } from '../../../../src/course/broken-engines/index.js';
import { placeLimit } from '../../../../src/matching/index.js';

export type { BugName } from '../../../../solutions/12-find-the-bug/name-the-bug.js';

export function diagnose(start: StartEngine): BugName | undefined {
  const name = right(start);
  if (name !== 'modify-escapes') return name;
  const mine = { qtyLots: 1, priceTicks: 100, owner: 7, selfTrade: 'cancel-newest' } as const;
  const lines = tell(start(), [
    placeLimit({ id: 1, side: 'sell', ...mine }),
    placeLimit({ id: 2, side: 'buy', ...mine }),
  ]);
  return lines.some((line) => line.startsWith('traded')) ? name : undefined;
}
