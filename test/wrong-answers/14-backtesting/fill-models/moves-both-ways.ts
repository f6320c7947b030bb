/** Wrong: fills the bid by moves up as well as down. */

import type { FillRule } from '../../../../solutions/14-backtesting/fill-models.js';
import * as right from '../../../../solutions/14-backtesting/fill-models.js';

export {
  isTouched,
  isTradedThrough,
  QueuePosition,
} from '../../../../solutions/14-backtesting/fill-models.js';

export function averageGain(rule: FillRule, distance: number, moves: readonly number[]) {
  const down = moves.map((x) => (rule === 'regardless' ? x : -Math.abs(x)));
  return right.averageGain(rule, distance, down);
}
