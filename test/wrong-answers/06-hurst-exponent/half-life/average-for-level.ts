/** Wrong: takes the average of the levels for the level they come back to. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  forecast,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function fitReversion(levels: readonly number[]): Reversion {
  const fitted = right.fitReversion(levels);
  if (fitted.level === undefined) return fitted;
  return { ...fitted, level: levels.reduce((sum, x) => sum + x, 0) / levels.length };
}
