/** Wrong: gives a distance of Infinity for the side that is not quoted. */

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
  return { bid: bid ?? Number.POSITIVE_INFINITY, ask: ask ?? Number.POSITIVE_INFINITY };
}
