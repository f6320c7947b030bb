/** Wrong: divides the squares of a block by n, not by n − 1. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  meanRescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function rescaledRange(block: readonly number[]) {
  if (block.length < 2 || !block.every(Number.isFinite)) return right.rescaledRange(block);
  if (block.every((value) => value === block[0])) return undefined;
  const mean = block.reduce((sum, value) => sum + value, 0) / block.length;
  let sum = 0;
  let highest = 0;
  let lowest = 0;
  let squares = 0;
  for (const value of block) {
    sum += value - mean;
    highest = Math.max(highest, sum);
    lowest = Math.min(lowest, sum);
    squares += (value - mean) ** 2;
  }
  return (highest - lowest) / Math.sqrt(squares / block.length);
}
