/** Wrong: returns half of the spread: (1/γ) ln(1 + γ/k) for the patience. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export function spreadTerms(inputs: SpreadInputs) {
  const { risk, patience } = right.spreadTerms(inputs);
  return { risk, patience: patience / 2, spread: risk + patience / 2 };
}

export function optimalQuotes(mid: number, inventory: number, inputs: SpreadInputs) {
  right.optimalQuotes(mid, inventory, inputs);
  const { spread } = spreadTerms(inputs);
  const centre = mid - inventory * right.spreadTerms(inputs).risk;
  return { bid: centre - spread / 2, ask: centre + spread / 2 };
}
