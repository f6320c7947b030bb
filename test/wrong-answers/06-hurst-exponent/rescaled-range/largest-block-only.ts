/** Wrong: looks at the first block of each size alone. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  rescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function meanRescaledRange(values: readonly number[], size: number) {
  right.meanRescaledRange(values, size);
  return right.rescaledRange(values.slice(0, size));
}
