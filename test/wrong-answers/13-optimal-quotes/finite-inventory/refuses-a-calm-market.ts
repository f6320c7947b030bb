/** Wrong: takes a volatility of 0 for a mistake, and refuses a mid that never moves. */

import type { FlowModel } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';
import * as right from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

function checked(model: FlowModel): FlowModel {
  if (model.vol === 0) throw new RangeError('Cannot quote: the volatility must be above 0');
  return model;
}

export const steadyDistances = (inventory: number, model: FlowModel) =>
  right.steadyDistances(inventory, checked(model));

export const exactDistances = (
  inventory: number,
  remaining: number,
  limit: number,
  model: FlowModel,
) => right.exactDistances(inventory, remaining, limit, checked(model));
