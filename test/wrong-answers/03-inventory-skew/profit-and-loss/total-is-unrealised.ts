/** Wrong: takes cash plus inventory at the mark for the unrealised profit. */

import type { Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { applyFill, FLAT } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function profitAndLoss(position: Position, markTicks: number) {
  const pnl = right.profitAndLoss(position, markTicks);
  return { ...pnl, unrealisedTickLots: pnl.totalTickLots };
}
