/** Wrong: leaves (T − t) out: the risk is that of a whole session, also a minute before its end. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export function spreadTerms(inputs: SpreadInputs) {
  const { patience } = right.spreadTerms(inputs);
  const risk = inputs.riskAversion * inputs.vol ** 2;
  return { risk, patience, spread: risk + patience };
}

export function optimalQuotes(mid: number, inventory: number, inputs: SpreadInputs) {
  right.optimalQuotes(mid, inventory, inputs);
  return right.optimalQuotes(mid, inventory, { ...inputs, remaining: 1 });
}
