/** Wrong: realises (price − cost) for a short position too, so that a profit is booked as a loss. */

import type { Fill, Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { FLAT, profitAndLoss } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function applyFill(position: Position, fill: Fill) {
  const next = right.applyFill(position, fill);
  const gain = next.realisedTickLots - position.realisedTickLots;
  const isShort = position.inventoryLots < 0;
  return { ...next, realisedTickLots: position.realisedTickLots + (isShort ? -gain : gain) };
}
