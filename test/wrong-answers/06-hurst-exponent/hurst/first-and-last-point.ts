/** Wrong: draws the line through the first and the last point alone. */

import type { ScalingPoint } from '../../../../solutions/06-hurst-exponent/hurst.js';
import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  dfaHurst,
  fluctuation,
  hurstOfPrices,
  readHurst,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function logLogSlope(points: readonly ScalingPoint[]) {
  const slope = right.logLogSlope(points);
  const ordered = [...points].sort((a, b) => a.size - b.size);
  const [first, last] = [ordered[0], ordered[ordered.length - 1]];
  if (first === undefined || last === undefined) return slope;
  return Math.log(last.value / first.value) / Math.log(last.size / first.size);
}
