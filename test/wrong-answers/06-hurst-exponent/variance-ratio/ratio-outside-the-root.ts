/** Wrong: multiplies √q by the ratio of variances instead of its root. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  bandHalfWidth,
  ratioFromAutocorrelations,
  varianceRatio,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function volOverHorizon(periodVol: number, q: number, ratio: number) {
  right.volOverHorizon(periodVol, q, ratio);
  return periodVol * Math.sqrt(q) * ratio;
}
