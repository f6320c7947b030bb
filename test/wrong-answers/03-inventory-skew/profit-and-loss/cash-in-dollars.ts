/** Wrong: keeps cash in dollars on the way, where cents are not exact, so that it drifts. */

import type { Fill, Position } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';
import * as right from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export { FLAT, profitAndLoss } from '../../../../solutions/03-inventory-skew/profit-and-loss.js';

export function applyFill(position: Position, fill: Fill) {
  const next = right.applyFill(position, fill);
  const dollars = (fill.side === 'buy' ? -1 : 1) * fill.qtyLots * (fill.priceTicks * 0.01);
  return { ...next, cashTickLots: (position.cashTickLots * 0.01 + dollars) / 0.01 };
}
