/** Wrong: takes the natural logarithm of one axis and the decimal one of the other. */

import type { ScalingPoint } from '../../../../solutions/06-hurst-exponent/hurst.js';
import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  dfaHurst,
  fluctuation,
  hurstOfPrices,
  readHurst,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function logLogSlope(points: readonly ScalingPoint[]) {
  return right.logLogSlope(points) / Math.LN10;
}
