/** Wrong: leaves the factor (n − ½)/n out. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  meanRescaledRange,
  rescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function expectedRescaledRange(size: number) {
  return right.expectedRescaledRange(size) / ((size - 0.5) / size);
}
