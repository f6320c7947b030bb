/** Wrong: hands the prices over as if they were returns, and finds a trend in every market. */

import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  dfaHurst,
  fluctuation,
  logLogSlope,
  readHurst,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function hurstOfPrices(prices: readonly number[], sizes: readonly number[]) {
  right.hurstOfPrices(prices, sizes);
  return right.dfaHurst(prices, sizes);
}
