/** Wrong: does not look at the mark of a flat position, and lets NaN pass. */

import type { Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { applyFill, FLAT } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function profitAndLoss(position: Position, markTicks: number) {
  return right.profitAndLoss(position, position.inventoryLots === 0 ? 0 : markTicks);
}
