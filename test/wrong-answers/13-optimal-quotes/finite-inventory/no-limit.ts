/** Wrong: quotes the closed form at every inventory and at any time, and knows no limit. */

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
  return right.steadyDistances(inventory, model);
}
