/** Wrong: multiplies a volatility by q · VR(q), without the root. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  bandHalfWidth,
  ratioFromAutocorrelations,
  varianceRatio,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function volOverHorizon(periodVol: number, q: number, ratio: number) {
  right.volOverHorizon(periodVol, q, ratio);
  return periodVol * q * ratio;
}
