/** Wrong: speaks of a trend from one error on. */

import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  dfaHurst,
  fluctuation,
  hurstOfPrices,
  logLogSlope,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function readHurst(hurst: number, standardError: number) {
  return right.readHurst(hurst, standardError / 2);
}
