/** Wrong: lets the v beyond the limit be the one at the limit, where it must be 0. */

import type { FlowModel } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';
import * as right from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export { steadyDistances } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export function exactDistances(
  inventory: number,
  remaining: number,
  maxInventory: number,
  model: FlowModel,
) {
  right.exactDistances(inventory, remaining, maxInventory, model);
  const wide = right.exactDistances(inventory, remaining, maxInventory + 20, model);
  return {
    bid: inventory === maxInventory ? undefined : wide.bid,
    ask: inventory === -maxInventory ? undefined : wide.ask,
  };
}
