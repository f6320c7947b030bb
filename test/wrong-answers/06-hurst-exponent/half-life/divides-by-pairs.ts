/** Wrong: divides the squared remainders by the number of pairs, though two numbers were fitted. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  forecast,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function fitReversion(levels: readonly number[]): Reversion {
  const fitted = right.fitReversion(levels);
  const pairs = levels.length - 1;
  return { ...fitted, shock: fitted.shock * Math.sqrt((pairs - 2) / pairs) };
}
