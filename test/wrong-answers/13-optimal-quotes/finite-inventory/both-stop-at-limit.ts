/** Wrong: quotes neither side at the limit, so that the position stays for ever. */

import type { FlowModel } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';
import * as right from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export { steadyDistances } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export function exactDistances(
  inventory: number,
  remaining: number,
  maxInventory: number,
  model: FlowModel,
) {
  const distances = right.exactDistances(inventory, remaining, maxInventory, model);
  return Math.abs(inventory) === maxInventory ? { bid: undefined, ask: undefined } : distances;
}
