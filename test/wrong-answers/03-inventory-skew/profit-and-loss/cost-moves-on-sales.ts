/** Wrong: updates the average cost on fills that shrink the position too. */

import type { Fill, Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { FLAT, profitAndLoss } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function applyFill(position: Position, fill: Fill) {
  const next = right.applyFill(position, fill);
  const { inventoryLots: before, averageCostTicks: cost } = position;
  const shrinks =
    cost !== undefined &&
    before * next.inventoryLots > 0 &&
    Math.abs(next.inventoryLots) < Math.abs(before);
  if (!shrinks) return next;
  const signed = fill.side === 'buy' ? fill.qtyLots : -fill.qtyLots;
  return {
    ...next,
    averageCostTicks: (before * cost + signed * fill.priceTicks) / next.inventoryLots,
  };
}
