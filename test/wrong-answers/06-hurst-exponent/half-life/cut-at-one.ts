/** Wrong: cuts φ off at 1, where the answer should say that there is no reversion. */

import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  fitReversion,
  forecast,
  halfLife,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function withoutBias(persistence: number, pairs: number) {
  return Math.min(1, right.withoutBias(persistence, pairs));
}
