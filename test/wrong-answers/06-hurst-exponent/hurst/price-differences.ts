/** Wrong: measures differences of prices, so that the law changes as the price does. */

import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  dfaHurst,
  fluctuation,
  logLogSlope,
  readHurst,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function hurstOfPrices(prices: readonly number[], sizes: readonly number[]) {
  right.hurstOfPrices(prices, sizes);
  const moves = prices.slice(1).map((price, i) => price - (prices[i] as number));
  return right.dfaHurst(moves, sizes);
}
