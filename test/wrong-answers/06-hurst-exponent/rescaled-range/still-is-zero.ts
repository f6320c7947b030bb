/** Wrong: says that a block in which nothing moves has an R/S of 0. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  meanRescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function rescaledRange(block: readonly number[]) {
  return right.rescaledRange(block) ?? 0;
}
