/** Wrong: takes the same part of the first deviation off in each period, so that it overshoots. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  fitReversion,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function forecast(reversion: Reversion, x: number, periods: number) {
  const { expected, deviation } = right.forecast(reversion, x, periods);
  const { level, persistence } = reversion;
  if (level === undefined) return { expected, deviation };
  return { expected: level + (1 - periods * (1 - persistence)) * (x - level), deviation };
}
