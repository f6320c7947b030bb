/** Wrong: takes P(t) / P(t−1) − 1 for the log return. */

import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  dfaHurst,
  fluctuation,
  logLogSlope,
  readHurst,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function hurstOfPrices(prices: readonly number[], sizes: readonly number[]) {
  right.hurstOfPrices(prices, sizes);
  const returns = prices.slice(1).map((price, i) => price / (prices[i] as number) - 1);
  return right.dfaHurst(returns, sizes);
}
