/** Wrong: computes a level also where nothing comes back to it. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  forecast,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function fitReversion(levels: readonly number[]): Reversion {
  const { persistence, shock, level } = right.fitReversion(levels);
  if (level !== undefined) return { persistence, shock, level };
  const before = levels.slice(0, -1);
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / before.length;
  const intercept = mean(levels.slice(1)) - persistence * mean(before);
  return { persistence, shock, level: intercept / (1 - persistence) };
}
