/** Wrong: moves both quotes up for a long position. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export { priceVol, spreadTerms } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export const optimalQuotes = (mid: number, inventory: number, inputs: SpreadInputs) =>
  right.optimalQuotes(mid, -inventory, inputs);
