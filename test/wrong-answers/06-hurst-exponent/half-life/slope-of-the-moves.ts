/** Wrong: returns λ, the slope of the moves, for φ = 1 + λ. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  forecast,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function fitReversion(levels: readonly number[]): Reversion {
  const fitted = right.fitReversion(levels);
  return { ...fitted, persistence: fitted.persistence - 1 };
}
