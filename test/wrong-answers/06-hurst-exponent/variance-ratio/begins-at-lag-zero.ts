/** Wrong: takes the first entry for the autocorrelation at lag 0. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  bandHalfWidth,
  varianceRatio,
  volOverHorizon,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function ratioFromAutocorrelations(autocorrelations: readonly number[], q: number) {
  right.ratioFromAutocorrelations(autocorrelations, q);
  return right.ratioFromAutocorrelations([...autocorrelations.slice(1), 0], q);
}
