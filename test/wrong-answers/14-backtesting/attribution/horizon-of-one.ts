/** Wrong: looks one step ahead, whatever the horizon. */

import type { StepFill } from '../../../../solutions/14-backtesting/attribution.js';
import * as right from '../../../../solutions/14-backtesting/attribution.js';
import { signOf } from '../../../../src/units/index.js';

export { markout } from '../../../../solutions/14-backtesting/attribution.js';

export function attribute(fills: readonly StepFill[], marks: readonly number[], horizon: number) {
  right.attribute(fills, marks, horizon);
  const last = marks.length - 1;
  const mark = (step: number) => marks[Math.min(step, last)] as number;
  let [spread, adverse, fees, holding] = [0, 0, 0, 0];
  for (const { step, side, priceTicks, qtyLots, feeTickLots = 0 } of fills) {
    const signed = signOf(side) * qtyLots;
    spread += signed * (mark(step) - priceTicks);
    adverse += signed * (mark(step + 1) - mark(step));
    holding += signed * (mark(last) - mark(step));
    fees += feeTickLots;
  }
  return {
    spreadTickLots: spread,
    adverseTickLots: adverse,
    inventoryTickLots: holding - adverse,
    feesTickLots: fees,
    profitTickLots: spread + holding - fees,
  };
}
