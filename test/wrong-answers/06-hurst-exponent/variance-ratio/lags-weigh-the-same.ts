/** Wrong: adds autocorrelations up without the weights 1 − k/q. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  bandHalfWidth,
  varianceRatio,
  volOverHorizon,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function ratioFromAutocorrelations(autocorrelations: readonly number[], q: number) {
  right.ratioFromAutocorrelations(autocorrelations, q);
  return 1 + 2 * autocorrelations.slice(0, q - 1).reduce((sum, rho) => sum + rho, 0);
}
