/** Wrong: forgets (1/γ) ln(1 + γ/k), and quotes the ratios alone. */

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
  const patience = Math.log1p(model.riskAversion / model.decay) / model.riskAversion;
  const less = (distance: number | undefined) =>
    distance === undefined ? undefined : distance - patience;
  return { bid: less(bid), ask: less(ask) };
}
