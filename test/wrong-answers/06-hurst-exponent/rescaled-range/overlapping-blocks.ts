/** Wrong: begins a block on every value. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  rescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function meanRescaledRange(values: readonly number[], size: number) {
  if (right.meanRescaledRange(values, size) === undefined) return undefined;
  const ratios: number[] = [];
  for (let start = 0; start + size <= values.length; start++) {
    const ratio = right.rescaledRange(values.slice(start, start + size));
    if (ratio !== undefined) ratios.push(ratio);
  }
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}
