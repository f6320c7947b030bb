/** Wrong: takes v of one unit less for the bid, and of one more for the ask. */

import type { FlowModel } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';
import * as right from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export { steadyDistances } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export function exactDistances(
  inventory: number,
  remaining: number,
  maxInventory: number,
  model: FlowModel,
) {
  const { bid, ask } = right.exactDistances(inventory, remaining, maxInventory, model);
  return { bid: ask, ask: bid };
}
