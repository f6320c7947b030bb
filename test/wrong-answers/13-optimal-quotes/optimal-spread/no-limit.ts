/** Wrong: divides by a γ of 0, and quotes NaN for a maker that does not mind risk. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export function spreadTerms(inputs: SpreadInputs) {
  const { risk, patience } = right.spreadTerms(inputs);
  const { riskAversion: g } = inputs;
  return { risk, patience: g === 0 ? Number.NaN : patience, spread: risk + patience };
}

export function optimalQuotes(mid: number, inventory: number, inputs: SpreadInputs) {
  right.optimalQuotes(mid, inventory, inputs);
  const { spread } = spreadTerms(inputs);
  const centre = mid - inventory * right.spreadTerms(inputs).risk;
  return { bid: centre - spread / 2, ask: centre + spread / 2 };
}
