/** Wrong: counts only the spread: whatever fills the bid gains δ. */

import type { FillRule } from '../../../../solutions/14-backtesting/fill-models.js';
import * as right from '../../../../solutions/14-backtesting/fill-models.js';

export {
  isTouched,
  isTradedThrough,
  QueuePosition,
} from '../../../../solutions/14-backtesting/fill-models.js';

export function averageGain(rule: FillRule, distance: number, moves: readonly number[]) {
  right.averageGain(rule, distance, moves);
  const fills = moves.filter(
    (x) => rule === 'regardless' || (rule === 'touch' ? x <= -distance : x < -distance),
  );
  return { fills: fills.length, averageTicks: fills.length === 0 ? undefined : distance };
}
