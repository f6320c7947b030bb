/** Wrong: takes an autocorrelation that is missing for 0. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  bandHalfWidth,
  varianceRatio,
  volOverHorizon,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function ratioFromAutocorrelations(autocorrelations: readonly number[], q: number) {
  if (!Number.isSafeInteger(q) || q < 1) return right.ratioFromAutocorrelations([], q);
  const missing = Array.from({ length: q }, () => 0);
  return right.ratioFromAutocorrelations([...autocorrelations, ...missing], q);
}
