/** Wrong: returns the slope of the excess alone, so that noise has an H near 0. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  meanRescaledRange,
  rescaledRange,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function rescaledRangeHurst(returns: readonly number[], sizes: readonly number[]) {
  const { raw, corrected } = right.rescaledRangeHurst(returns, sizes);
  return { raw, corrected: corrected - 0.5 };
}
