/** Wrong: takes |φ|, and gives a half-life to what overshoots. */

import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  fitReversion,
  forecast,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function halfLife(persistence: number) {
  return right.halfLife(Math.abs(persistence));
}
