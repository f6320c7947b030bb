/** Wrong: rounds up to whole periods. */

import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  fitReversion,
  forecast,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function halfLife(persistence: number) {
  const life = right.halfLife(persistence);
  return life === undefined ? undefined : Math.ceil(life);
}
