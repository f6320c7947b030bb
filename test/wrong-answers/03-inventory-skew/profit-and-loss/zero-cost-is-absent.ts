/** Wrong: takes an average cost of 0 for no cost at all. */

import type { Fill, Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { FLAT, profitAndLoss } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function applyFill(position: Position, fill: Fill) {
  return right.applyFill(
    { ...position, averageCostTicks: position.averageCostTicks || undefined },
    fill,
  );
}
