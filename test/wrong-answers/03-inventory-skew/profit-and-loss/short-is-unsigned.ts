/** Wrong: marks a short position as if it were long: the size of the inventory times the move. */

import type { Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { applyFill, FLAT } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function profitAndLoss(position: Position, markTicks: number) {
  const pnl = right.profitAndLoss(position, markTicks);
  const unrealisedTickLots =
    Math.abs(position.inventoryLots) * (markTicks - (position.averageCostTicks ?? markTicks));
  return { ...pnl, unrealisedTickLots };
}
