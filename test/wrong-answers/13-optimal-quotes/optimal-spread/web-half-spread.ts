/** Wrong: the formula of the web: no time left, an arrival rate for the decay, the inventory added in dollars, and all of it as half of the spread. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

const ARRIVALS = 140;

export function spreadTerms(inputs: SpreadInputs) {
  right.spreadTerms(inputs);
  const { riskAversion: g, vol } = inputs;
  const risk = g * vol * vol;
  const patience = (2 / g) * Math.log(1 + g / ARRIVALS);
  return { risk, patience, spread: 2 * (risk + patience) };
}

export function optimalQuotes(mid: number, inventory: number, inputs: SpreadInputs) {
  right.optimalQuotes(mid, inventory, inputs);
  const half = spreadTerms(inputs).spread / 2 + Math.abs(inventory);
  return { bid: mid - half, ask: mid + half };
}
