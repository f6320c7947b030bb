/** Wrong: looks only at the window that ends now: the pause is over as soon as the burst is. */

import type { NamedFill, PauseRule } from '../../../../solutions/08-adverse-selection/diagnosis.js';
import { signOf } from '../../../../src/units/index.js';

export {
  diagnose,
  respond,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

type Some = Pick<NamedFill, 'timeNs' | 'side' | 'qtyLots'>;

export function pausedUntil(fills: readonly Some[], nowNs: number, rule: PauseRule) {
  const recent = fills.filter(({ timeNs }) => timeNs <= nowNs && timeNs > nowNs - rule.windowNs);
  const net = recent.reduce((sum, { side, qtyLots }) => sum + signOf(side) * qtyLots, 0);
  const last = recent[recent.length - 1];
  return last !== undefined && Math.abs(net) > rule.maxNetLots
    ? last.timeNs + rule.pauseNs
    : undefined;
}
