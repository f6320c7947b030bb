/** Wrong: changes the position it is given, and hands the same object back. */

import type { Fill, Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { FLAT, profitAndLoss } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function applyFill(position: Position, fill: Fill) {
  return Object.assign(position, right.applyFill(position, fill));
}
