/** Wrong: never scales v, so that a long session ends in Infinity over Infinity. */

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
  const { riskAversion: gamma, arrivals, decay: k } = model;
  const eta = arrivals * (1 + gamma / k) ** -(1 + k / gamma);
  const growth = Math.exp(2 * eta * remaining);
  return growth < Number.POSITIVE_INFINITY ? distances : { bid: Number.NaN, ask: Number.NaN };
}
