/** Wrong: lets the deviation grow with √k for ever, although the level pulls back. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  fitReversion,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function forecast(reversion: Reversion, x: number, periods: number) {
  const { expected } = right.forecast(reversion, x, periods);
  return { expected, deviation: reversion.shock * Math.sqrt(periods) };
}
