/** Wrong: adds the dividends to the interest. */

import type { Carry } from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export {
  opportunity,
  positions,
  profits,
  quotesFromIndex,
} from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export function fairFuture(spot: number, carry: Carry) {
  return right.fairFuture(spot, { ...carry, dividendYield: -carry.dividendYield });
}
