/** Wrong: draws the line through the first and the last point alone. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  meanRescaledRange,
  rescaledRange,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function rescaledRangeHurst(returns: readonly number[], sizes: readonly number[]) {
  right.rescaledRangeHurst(returns, sizes);
  const ends = [Math.min(...sizes), Math.max(...sizes)];
  return right.rescaledRangeHurst(returns, ends);
}
