/** Wrong: refuses a negative rate. */

import type { Carry } from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export {
  opportunity,
  positions,
  profits,
  quotesFromIndex,
} from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export function fairFuture(spot: number, carry: Carry) {
  if (carry.interestRate < 0 || carry.dividendYield < 0) {
    throw new RangeError(
      `Cannot value a future: a rate must not be negative, current value is ${carry.interestRate}`,
    );
  }
  return right.fairFuture(spot, carry);
}
