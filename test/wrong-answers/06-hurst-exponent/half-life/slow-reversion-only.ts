/** Wrong: uses −ln 2 / (φ − 1), which is right for slow reversion only. */

import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  fitReversion,
  forecast,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function halfLife(persistence: number) {
  if (right.halfLife(persistence) === undefined) return undefined;
  return -Math.LN2 / (persistence - 1);
}
