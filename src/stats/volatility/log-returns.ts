/**
 * Log returns: how far a price moved, as a number that adds up over time.
 *
 * ln(110/100) + ln(100/110) = 0, while +10 % and −9.09 % do not sum to nothing; that is why
 * volatility is measured on logs. Taught in chapters 02, 04 and 05.
 */

import { checkSeries, checkWhole } from '../checks.js';

/**
 * The log return of each price on the one before.
 *
 *   r_i = ln(P_i / P_{i−1}),  P = prices
 *
 * One fewer than there are prices; a pure number per period. O(n).
 *
 * @throws RangeError where a price is not positive and finite
 * @example logReturns([100, 110, 100]); // [0.0953…, −0.0953…]
 */
export function logReturns(prices: ArrayLike<number>): number[] {
  const returns: number[] = [];
  for (let i = 0; i < prices.length; i++) {
    const price = prices[i] as number;
    if (!(price > 0) || price === Infinity) {
      throw new RangeError(
        `Cannot take log returns: every price must be positive and finite, price ${i} is ${price}`,
      );
    }
    if (i > 0) returns.push(Math.log(price / (prices[i - 1] as number)));
  }
  return returns;
}

/**
 * Returns of longer periods that share nothing: the sums of the first `length` returns, of the next
 * `length`, and so on. Fewer than `length` at the end are dropped. Returns of overlapping periods are
 * more in number and hold next to nothing more: neighbours share all but one period.
 *
 * Cost: O(n).
 *
 * @throws RangeError where length is not a whole number above 0, or a return is not finite
 * @example blockReturns(logReturns(dailyCloses), 5); // weeks
 */
export function blockReturns(returns: readonly number[], length: number): number[] {
  checkWhole('add up returns', 'length', length, 1);
  checkSeries('add up returns', returns, { what: 'returns', least: 0 });
  return Array.from({ length: Math.floor(returns.length / length) }, (_, block) => {
    let sum = 0;
    for (let i = block * length; i < (block + 1) * length; i++) sum += returns[i];
    return sum;
  });
}
