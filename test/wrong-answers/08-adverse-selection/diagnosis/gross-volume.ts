/** Wrong: adds up lots whichever side they are: a busy market is taken for a one-sided one. */

import type { NamedFill, PauseRule } from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';

export {
  diagnose,
  respond,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

type Some = Pick<NamedFill, 'timeNs' | 'side' | 'qtyLots'>;

export function pausedUntil(fills: readonly Some[], nowNs: number, rule: PauseRule) {
  return right.pausedUntil(
    fills.map((fill) => ({ ...fill, side: 'buy' as const })),
    nowNs,
    rule,
  );
}
