/** Wrong: leans by the expression under the root. */

import type { FlowModel } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';
import * as right from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export { exactDistances } from '../../../../solutions/13-optimal-quotes/finite-inventory.js';

export function steadyDistances(inventory: number, model: FlowModel) {
  const { bid, ask } = right.steadyDistances(inventory, model);
  const lean = right.steadyDistances(1, model).bid - right.steadyDistances(0, model).bid;
  const more = lean * lean - lean;
  return { bid: bid + (inventory + 0.5) * more, ask: ask - (inventory - 0.5) * more };
}
