/** Wrong: stops the side that would bring the inventory back. */

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
  const mirrored = right.exactDistances(-inventory, remaining, maxInventory, model);
  if (Math.abs(inventory) < maxInventory) return { bid, ask };
  return { bid: mirrored.bid, ask: mirrored.ask };
}
