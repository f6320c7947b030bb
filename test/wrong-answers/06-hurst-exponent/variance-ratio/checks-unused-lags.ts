/** Wrong: refuses an autocorrelation that it does not need. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  bandHalfWidth,
  varianceRatio,
  volOverHorizon,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function ratioFromAutocorrelations(autocorrelations: readonly number[], q: number) {
  for (const rho of autocorrelations) {
    if (!(Math.abs(rho) <= 1)) {
      throw new RangeError(
        `Cannot sum autocorrelations: each must be from −1 to 1, current value is ${rho}`,
      );
    }
  }
  return right.ratioFromAutocorrelations(autocorrelations, q);
}
