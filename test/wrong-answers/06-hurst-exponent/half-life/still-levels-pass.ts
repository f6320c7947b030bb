/** Wrong: returns φ = 0 where nothing moves. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  forecast,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function fitReversion(levels: readonly number[]): Reversion {
  const before = levels.slice(0, -1);
  const isStill = before.length >= 3 && before.every((x) => x === before[0]);
  if (isStill) return { persistence: 0, level: before[0], shock: 0 };
  return right.fitReversion(levels);
}
