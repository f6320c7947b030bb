/** Wrong: subtracts the mean whatever it is asked, and finds no volatility in a steady fall. */

import type { VolOptions } from '../../../../solutions/05-volatility/close-to-close.js';
import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  blockReturns,
  logReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function annualisedVol(returns: readonly number[], options: VolOptions) {
  if (returns.length < 2) return right.annualisedVol(returns, options);
  return right.annualisedVol(returns, { ...options, from: 'sample' });
}
