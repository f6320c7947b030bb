/** Wrong: takes every return for a daily one, and multiplies by the root of 252 whatever it is told. */

import type { VolOptions } from '../../../../solutions/05-volatility/close-to-close.js';
import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  blockReturns,
  logReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function annualisedVol(returns: readonly number[], options: VolOptions) {
  right.annualisedVol(returns, options);
  return right.annualisedVol(returns, { ...options, periodsPerYear: 252 });
}
