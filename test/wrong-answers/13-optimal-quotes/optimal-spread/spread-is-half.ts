/** Wrong: takes the whole spread for half of it, and quotes twice as wide. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol, spreadTerms } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export function optimalQuotes(mid: number, inventory: number, inputs: SpreadInputs) {
  const { bid, ask } = right.optimalQuotes(mid, inventory, inputs);
  const half = (ask - bid) / 2;
  return { bid: bid - half, ask: ask + half };
}
