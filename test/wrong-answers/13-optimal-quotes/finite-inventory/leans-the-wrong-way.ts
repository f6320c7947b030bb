/** Wrong: brings the bid closer and the ask further out for a long position. */

import type { FlowModel } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';
import * as right from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export { exactDistances } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export function steadyDistances(inventory: number, model: FlowModel) {
  return right.steadyDistances(-inventory, model);
}
