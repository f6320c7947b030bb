/** Wrong: realises all lots of a fill that goes through zero, also those that open the new position. */

import type { Fill, Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { FLAT, profitAndLoss } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function applyFill(position: Position, fill: Fill) {
  const next = right.applyFill(position, fill);
  const { inventoryLots: before, averageCostTicks: cost } = position;
  if (cost === undefined || before * next.inventoryLots >= 0) return next;
  const all = fill.qtyLots * (fill.priceTicks - cost) * Math.sign(before);
  return { ...next, realisedTickLots: position.realisedTickLots + all };
}
