/** Wrong: returns the end of the first pause that is still on, and not of the latest. */

import type { NamedFill, PauseRule } from '../../../../solutions/08-adverse-selection/diagnosis.js';
import * as right from '../../../../solutions/08-adverse-selection/diagnosis.js';

export {
  diagnose,
  respond,
  verdictOf,
} from '../../../../solutions/08-adverse-selection/diagnosis.js';

type Some = Pick<NamedFill, 'timeNs' | 'side' | 'qtyLots'>;

export function pausedUntil(fills: readonly Some[], nowNs: number, rule: PauseRule) {
  for (let count = 1; count <= fills.length && fills[count - 1].timeNs <= nowNs; count++) {
    const until = right.pausedUntil(fills.slice(0, count), nowNs, rule);
    if (until !== undefined) return until;
  }
  return undefined;
}
