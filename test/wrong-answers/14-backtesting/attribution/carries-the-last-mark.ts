/** Wrong: carries the last mark on, so that fills near the end look harmless. */

import type { StepFill } from '../../../../solutions/14-backtesting/attribution.js';
import * as right from '../../../../solutions/14-backtesting/attribution.js';
import { signOf } from '../../../../src/units/index.js';

export { attribute } from '../../../../solutions/14-backtesting/attribution.js';

export function markout(fills: readonly StepFill[], marks: readonly number[], horizon: number) {
  right.markout(fills, marks, horizon);
  const last = marks.length - 1;
  let [gained, lots] = [0, 0];
  for (const { step, side, priceTicks, qtyLots } of fills) {
    const later = marks[Math.min(step + horizon, last)] as number;
    gained += signOf(side) * (later - priceTicks) * qtyLots;
    lots += qtyLots;
  }
  return lots === 0 ? undefined : gained / lots;
}
