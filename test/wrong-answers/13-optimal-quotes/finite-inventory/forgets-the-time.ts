/** Wrong: quotes as if ten seconds were left, whatever the time. */

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
  return right.exactDistances(inventory, 10, maxInventory, model);
}
