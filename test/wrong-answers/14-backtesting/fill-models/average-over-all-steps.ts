/** Wrong: divides by all steps, not by those that filled. */

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
  const sum = fills.reduce((total, x) => total + distance + x, 0);
  const averageTicks = fills.length === 0 ? undefined : sum / moves.length;
  return { fills: fills.length, averageTicks };
}
