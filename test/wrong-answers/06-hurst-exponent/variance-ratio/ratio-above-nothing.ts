/** Wrong: refuses a ratio of 0, where all moves are taken back. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  bandHalfWidth,
  ratioFromAutocorrelations,
  varianceRatio,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function volOverHorizon(periodVol: number, q: number, ratio: number) {
  if (ratio === 0) {
    throw new RangeError(
      `Cannot scale a volatility: the ratio must be positive, current value is ${ratio}`,
    );
  }
  return right.volOverHorizon(periodVol, q, ratio);
}
