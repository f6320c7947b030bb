/** Wrong: takes √(πn/2), which is right for endless blocks, for what noise gives in short ones. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  meanRescaledRange,
  rescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function expectedRescaledRange(size: number) {
  right.expectedRescaledRange(size);
  return Math.sqrt((Math.PI * size) / 2);
}
