/** Wrong: fits a line through the origin, so that everything comes back to 0. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  forecast,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function fitReversion(levels: readonly number[]): Reversion {
  right.fitReversion(levels);
  const before = levels.slice(0, -1);
  const products = before.reduce((sum, x, i) => sum + x * (levels[i + 1] as number), 0);
  const persistence = products / before.reduce((sum, x) => sum + x * x, 0);
  const errors = before.map((x, i) => (levels[i + 1] as number) - persistence * x);
  const squares = errors.reduce((sum, e) => sum + e * e, 0);
  return {
    persistence,
    level: persistence < 1 ? 0 : undefined,
    shock: Math.sqrt(squares / (before.length - 2)),
  };
}
