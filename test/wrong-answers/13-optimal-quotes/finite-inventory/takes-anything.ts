/** Wrong: rounds an inventory of half a unit and one beyond the limit to one that is allowed. */

import type { FlowModel } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';
import * as right from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export { steadyDistances } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export function exactDistances(
  inventory: number,
  remaining: number,
  maxInventory: number,
  model: FlowModel,
) {
  const limit = Math.max(1, Math.round(maxInventory));
  const held = Math.max(-limit, Math.min(limit, Math.round(inventory)));
  return right.exactDistances(held, Math.max(0, remaining), limit, model);
}
