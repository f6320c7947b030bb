/** Wrong: measures log prices and takes 1 off, which is near and not the same. */

import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  dfaHurst,
  fluctuation,
  logLogSlope,
  readHurst,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function hurstOfPrices(prices: readonly number[], sizes: readonly number[]) {
  right.hurstOfPrices(prices, sizes);
  return right.dfaHurst(prices.map(Math.log), sizes) - 1;
}
