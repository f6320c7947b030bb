/** Wrong: counts the lean of the closed form from the inventory before the trade, without the half unit. */

import type { FlowModel } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';
import * as right from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export { exactDistances } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export function steadyDistances(inventory: number, model: FlowModel) {
  const { bid, ask } = right.steadyDistances(inventory, model);
  const lean = right.steadyDistances(1, model).bid - right.steadyDistances(0, model).bid;
  return { bid: bid - lean / 2, ask: ask - lean / 2 };
}
