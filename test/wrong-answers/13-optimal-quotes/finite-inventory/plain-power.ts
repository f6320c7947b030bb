/** Wrong: writes (1 + γ/k) to a power as it stands, which is 1 to any power for a tiny γ. */

import type { FlowModel } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';
import * as right from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export { exactDistances } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export function steadyDistances(inventory: number, model: FlowModel) {
  right.steadyDistances(inventory, model);
  const { riskAversion: gamma, vol, arrivals, decay: k } = model;
  const power = (1 + gamma / k) ** (1 + k / gamma);
  const lean = Math.sqrt(((vol * vol * gamma) / (2 * k * arrivals)) * power);
  const patience = Math.log(1 + gamma / k) / gamma;
  return { bid: patience + (inventory + 0.5) * lean, ask: patience - (inventory - 0.5) * lean };
}
