/** Wrong: pauses after too many buys, and never after too many sells. */

import type { NamedFill, PauseRule } from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';
import { signOf } from '../../../../src/units/index.js';

export {
  diagnose,
  respond,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

type Some = Pick<NamedFill, 'timeNs' | 'side' | 'qtyLots'>;

export function pausedUntil(fills: readonly Some[], nowNs: number, rule: PauseRule) {
  const until = right.pausedUntil(fills, nowNs, rule);
  if (until === undefined) return undefined;
  const at = until - rule.pauseNs;
  const net = fills
    .filter(({ timeNs }) => timeNs > at - rule.windowNs && timeNs <= at)
    .reduce((sum, { side, qtyLots }) => sum + signOf(side) * qtyLots, 0);
  return net > 0 ? until : undefined;
}
