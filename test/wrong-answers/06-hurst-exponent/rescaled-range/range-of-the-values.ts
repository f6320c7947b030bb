/** Wrong: takes the range of the values, not that of their running sums. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  meanRescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function rescaledRange(block: readonly number[]) {
  const ratio = right.rescaledRange(block);
  if (ratio === undefined) return undefined;
  const n = block.length;
  const mean = block.reduce((sum, value) => sum + value, 0) / n;
  const squares = block.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return (Math.max(...block) - Math.min(...block)) / Math.sqrt(squares / (n - 1));
}
