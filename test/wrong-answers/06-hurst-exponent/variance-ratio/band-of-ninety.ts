/** Wrong: draws the band with 1.645 errors, which is that of 90 times in 100. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  ratioFromAutocorrelations,
  varianceRatio,
  volOverHorizon,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function bandHalfWidth(returns: number, q: number) {
  return (right.bandHalfWidth(returns, q) / 1.96) * 1.645;
}
