/** Wrong: keeps the old average cost when a fill goes through zero. */

import type { Fill, Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { FLAT, profitAndLoss } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function applyFill(position: Position, fill: Fill) {
  const next = right.applyFill(position, fill);
  const crosses = position.inventoryLots * next.inventoryLots < 0;
  return crosses ? { ...next, averageCostTicks: position.averageCostTicks } : next;
}
