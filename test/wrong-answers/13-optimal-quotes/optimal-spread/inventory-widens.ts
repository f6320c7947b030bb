/** Wrong: adds the size of the inventory to the spread, and does not move the quotes. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol, spreadTerms } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export function optimalQuotes(mid: number, inventory: number, inputs: SpreadInputs) {
  const { bid, ask } = right.optimalQuotes(mid, 0, inputs);
  const lean = Math.abs(mid - inventory * right.spreadTerms(inputs).risk - mid);
  right.optimalQuotes(mid, inventory, inputs);
  return { bid: bid - lean, ask: ask + lean };
}
