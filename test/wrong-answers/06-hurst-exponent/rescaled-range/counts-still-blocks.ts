/** Wrong: divides by the number of all blocks, also of those in which nothing moves. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  rescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function meanRescaledRange(values: readonly number[], size: number) {
  if (right.meanRescaledRange(values, size) === undefined) return undefined;
  const blocks = Math.floor(values.length / size);
  let sum = 0;
  for (let block = 0; block < blocks; block++) {
    sum += right.rescaledRange(values.slice(block * size, (block + 1) * size)) ?? 0;
  }
  return sum / blocks;
}
