/** Wrong: counts what is left over at the end as one more block. */

import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  expectedRescaledRange,
  rescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function meanRescaledRange(values: readonly number[], size: number) {
  const whole = right.meanRescaledRange(values, size);
  const ratios: number[] = [];
  for (let start = 0; start + 2 <= values.length; start += size) {
    const ratio = right.rescaledRange(values.slice(start, start + size));
    if (ratio !== undefined) ratios.push(ratio);
  }
  if (ratios.length === 0) return whole;
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}
