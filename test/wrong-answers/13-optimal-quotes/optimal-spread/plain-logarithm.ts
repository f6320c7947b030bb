/** Wrong: takes ln(1 + γ/k) as it stands, and loses the digits of a small γ. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export function spreadTerms(inputs: SpreadInputs) {
  const { risk, patience } = right.spreadTerms(inputs);
  const { riskAversion: g, decay } = inputs;
  const plain = g === 0 ? patience : (2 / g) * Math.log(1 + g / decay);
  return { risk, patience: plain, spread: risk + plain };
}

export function optimalQuotes(mid: number, inventory: number, inputs: SpreadInputs) {
  right.optimalQuotes(mid, inventory, inputs);
  const { spread } = spreadTerms(inputs);
  const centre = mid - inventory * right.spreadTerms(inputs).risk;
  return { bid: centre - spread / 2, ask: centre + spread / 2 };
}
