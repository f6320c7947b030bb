/** Wrong: has γστ for the risk. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

const rooted = (inputs: SpreadInputs) => {
  right.spreadTerms(inputs);
  return { ...inputs, vol: Math.sqrt(inputs.vol) };
};

export const spreadTerms = (inputs: SpreadInputs) => right.spreadTerms(rooted(inputs));
export const optimalQuotes = (mid: number, inventory: number, inputs: SpreadInputs) =>
  right.optimalQuotes(mid, inventory, rooted(inputs));
