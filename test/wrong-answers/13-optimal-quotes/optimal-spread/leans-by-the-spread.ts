/** Wrong: multiplies the inventory by the whole spread and not by its risk. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol, spreadTerms } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export function optimalQuotes(mid: number, inventory: number, inputs: SpreadInputs) {
  right.optimalQuotes(mid, inventory, inputs);
  const { spread } = right.spreadTerms(inputs);
  const centre = mid - inventory * spread;
  return { bid: centre - spread / 2, ask: centre + spread / 2 };
}
