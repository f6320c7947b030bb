/** Wrong: cuts H off at 1, and so hides that it was given levels. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  meanRescaledRange,
  rescaledRange,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function rescaledRangeHurst(returns: readonly number[], sizes: readonly number[]) {
  const { raw, corrected } = right.rescaledRangeHurst(returns, sizes);
  return { raw: Math.min(1, raw), corrected: Math.min(1, corrected) };
}
