/** Wrong: adds (1 + 3φ̂)/n of the φ̂ it found instead of solving for φ. */

import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  fitReversion,
  forecast,
  halfLife,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function withoutBias(persistence: number, pairs: number) {
  right.withoutBias(persistence, pairs);
  return persistence + (1 + 3 * persistence) / pairs;
}
