/** Wrong: uses (1 − φ^2k)/(1 − φ²) for every φ, which is 0/0 at −1. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  fitReversion,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function forecast(reversion: Reversion, x: number, periods: number) {
  const { expected, deviation } = right.forecast(reversion, x, periods);
  const { level, persistence, shock } = reversion;
  if (level === undefined) return { expected, deviation };
  const sum = (1 - persistence ** (2 * periods)) / (1 - persistence ** 2);
  return { expected, deviation: shock * Math.sqrt(sum) };
}
