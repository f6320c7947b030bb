/** Wrong: looks at the whole log, also at fills that have not happened yet. */

import type { NamedFill, PauseRule } from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';

export {
  diagnose,
  respond,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

type Some = Pick<NamedFill, 'timeNs' | 'side' | 'qtyLots'>;

export function pausedUntil(fills: readonly Some[], nowNs: number, rule: PauseRule) {
  const last = fills[fills.length - 1];
  if (last === undefined) return undefined;
  const until = right.pausedUntil(fills, Math.max(nowNs, last.timeNs), rule);
  return until !== undefined && until > nowNs ? until : undefined;
}
