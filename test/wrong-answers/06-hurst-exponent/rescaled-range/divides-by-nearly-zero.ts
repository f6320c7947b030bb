/** Wrong: looks for still blocks in the computed deviation, which rounding leaves just above 0. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  meanRescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function rescaledRange(block: readonly number[]) {
  if (block.length < 2 || !block.every(Number.isFinite)) return right.rescaledRange(block);
  const mean = block.reduce((sum, value) => sum + value, 0) / block.length;
  const sums: number[] = [0];
  for (const value of block) sums.push((sums[sums.length - 1] as number) + value - mean);
  const squares = block.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (squares === 0) return undefined;
  return (Math.max(...sums) - Math.min(...sums)) / Math.sqrt(squares / (block.length - 1));
}
