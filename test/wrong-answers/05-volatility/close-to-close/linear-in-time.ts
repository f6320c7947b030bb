/** Wrong: multiplies the deviation by the periods of a year instead of by their root. */

import type { VolOptions } from '../../../../solutions/05-volatility/close-to-close.js';
import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  blockReturns,
  logReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function annualisedVol(returns: readonly number[], options: VolOptions) {
  return right.annualisedVol(returns, options) * Math.sqrt(options.periodsPerYear);
}
