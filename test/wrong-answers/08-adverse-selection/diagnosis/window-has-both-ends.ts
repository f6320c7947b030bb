/** Wrong: counts a fill that is exactly one window old. */

import type { NamedFill, PauseRule } from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';

export {
  diagnose,
  respond,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

type Some = Pick<NamedFill, 'timeNs' | 'side' | 'qtyLots'>;

export function pausedUntil(fills: readonly Some[], nowNs: number, rule: PauseRule) {
  return right.pausedUntil(fills, nowNs, { ...rule, windowNs: rule.windowNs + 1e-6 });
}
