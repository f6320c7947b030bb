/** Wrong: weighs every fill the same, however large. */

import type { StepFill } from '../../../../solutions/14-backtesting/attribution.js';
import * as right from '../../../../solutions/14-backtesting/attribution.js';
import { signOf } from '../../../../src/units/index.js';

export { attribute } from '../../../../solutions/14-backtesting/attribution.js';

export function markout(fills: readonly StepFill[], marks: readonly number[], horizon: number) {
  right.markout(fills, marks, horizon);
  const last = marks.length - 1;
  let [gained, lots] = [0, 0];
  for (const { step, side, priceTicks, qtyLots } of fills) {
    if (step + horizon > last) continue;
    gained += signOf(side) * ((marks[step + horizon] as number) - priceTicks);
    lots += Math.sign(qtyLots);
  }
  return lots === 0 ? undefined : gained / lots;
}
