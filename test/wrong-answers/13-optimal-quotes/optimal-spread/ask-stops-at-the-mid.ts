/** Wrong: does not let the ask go below the mid, nor the bid above it. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol, spreadTerms } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export function optimalQuotes(mid: number, inventory: number, inputs: SpreadInputs) {
  const { bid, ask } = right.optimalQuotes(mid, inventory, inputs);
  return { bid: Math.min(bid, mid), ask: Math.max(ask, mid) };
}
