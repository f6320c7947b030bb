/** Wrong: averages the prices without their lots. */

import type { Fill, Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { FLAT, profitAndLoss } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function applyFill(position: Position, fill: Fill) {
  const next = right.applyFill(position, fill);
  const cost = position.averageCostTicks;
  const grows = Math.abs(next.inventoryLots) > Math.abs(position.inventoryLots);
  const sameSide = position.inventoryLots * next.inventoryLots > 0;
  if (cost === undefined || !grows || !sameSide) return next;
  return { ...next, averageCostTicks: (cost + fill.priceTicks) / 2 };
}
