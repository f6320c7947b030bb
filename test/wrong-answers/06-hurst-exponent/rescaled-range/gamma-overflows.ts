/** Wrong: divides two gamma functions, which are Infinity from 343 on. */

import { gamma } from 'mathjs';
import * as right from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export {
  meanRescaledRange,
  rescaledRange,
  rescaledRangeHurst,
} from '../../../../solutions/06-hurst-exponent/rescaled-range.js';

export function expectedRescaledRange(size: number) {
  right.expectedRescaledRange(size);
  const quotient = gamma((size - 1) / 2) / (Math.sqrt(Math.PI) * gamma(size / 2));
  let sum = 0;
  for (let i = 1; i < size; i++) sum += Math.sqrt((size - i) / i);
  return ((size - 0.5) / size) * quotient * sum;
}
