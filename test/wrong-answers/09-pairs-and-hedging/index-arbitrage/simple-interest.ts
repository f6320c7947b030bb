/** Wrong: adds simple interest where it is compounded continuously. */

import type { Carry } from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export {
  opportunity,
  positions,
  profits,
  quotesFromIndex,
} from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export function fairFuture(spot: number, carry: Carry) {
  right.fairFuture(spot, carry);
  return spot * (1 + (carry.interestRate - carry.dividendYield) * carry.years);
}
