/** Wrong: gives the deviation of one period for every horizon. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  fitReversion,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function forecast(reversion: Reversion, x: number, periods: number) {
  const { expected } = right.forecast(reversion, x, periods);
  return { expected, deviation: periods === 0 ? 0 : reversion.shock };
}
