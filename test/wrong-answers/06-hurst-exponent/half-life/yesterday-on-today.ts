/** Wrong: fits the line the wrong way round, yesterday on today. */

import type { Reversion } from '../../../../solutions/06-hurst-exponent/half-life.js';
import * as right from '../../../../solutions/06-hurst-exponent/half-life.js';

export {
  forecast,
  halfLife,
  withoutBias,
} from '../../../../solutions/06-hurst-exponent/half-life.js';

export function fitReversion(levels: readonly number[]): Reversion {
  right.fitReversion(levels);
  return right.fitReversion([...levels].reverse());
}
