/**
 * Roll's spread: the spread that must be there for prices to bounce as they do.
 *
 * Trades at bid and ask by turns make moves that turn back: each has a negative covariance with the
 * next, and its size gives the spread away without a single quote. Taught in chapter 08.
 * Source: Roll, "A simple implicit measure of the effective bid-ask spread in an efficient market",
 * Journal of Finance 39(4) (1984).
 */

import { checkSeries } from '../checks.js';
import { average, sumOfProducts } from '../moments.js';
import type { Divisor } from '../rolling/index.js';

/**
 * The effective spread of a series of trade prices.
 *
 *   s = 2 √(−Cov(Δp(t), Δp(t−1)))
 *
 * In units of the prices; of log prices it is a share of the price. Assumes buys and sells that follow
 * no pattern, and trades that teach nothing. Cost: O(n).
 *
 * @param options divisor: what the covariance is divided by, pairs of moves or one less
 * @returns undefined where the covariance is not negative: prices trend, and nothing bounces
 * @throws RangeError where there are fewer than 4 prices, or one is not finite
 * @example rollSpread(prices, { divisor: 'sample' });
 */
export function rollSpread(
  prices: ArrayLike<number>,
  options: { readonly divisor: Divisor },
): number | undefined {
  const covariance = moveCovariance(prices, options.divisor);
  return covariance < 0 ? 2 * Math.sqrt(-covariance) : undefined;
}

/** The covariance of each move with the one before. In squared units of the prices. */
function moveCovariance(prices: ArrayLike<number>, divisor: Divisor): number {
  checkSeries('find a spread', prices, { what: 'prices', least: 4 });
  const moves = Float64Array.from(
    { length: prices.length - 1 },
    (_, t) => prices[t + 1] - prices[t],
  );
  const [before, after] = [moves.subarray(0, -1), moves.subarray(1)];
  const products = sumOfProducts(before, average(before), after, average(after));
  return products / (divisor === 'sample' ? before.length - 1 : before.length);
}
