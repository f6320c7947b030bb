/** Wrong: takes logarithms and forgets the differences, so that it measures levels. */

import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  dfaHurst,
  fluctuation,
  logLogSlope,
  readHurst,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function hurstOfPrices(prices: readonly number[], sizes: readonly number[]) {
  right.hurstOfPrices(prices, sizes);
  return right.dfaHurst(prices.map(Math.log), sizes);
}
