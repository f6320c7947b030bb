/** Wrong: lets the value itself decay, not its distance from the level. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  fitReversion,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function forecast(reversion: Reversion, x: number, periods: number) {
  const { expected, deviation } = right.forecast(reversion, x, periods);
  if (reversion.level === undefined) return { expected, deviation };
  return { expected: reversion.persistence ** periods * x, deviation };
}
