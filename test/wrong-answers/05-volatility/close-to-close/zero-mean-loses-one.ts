/** Wrong: divides by n − 1 also where nothing was estimated. */

import type { VolOptions } from '../../../../solutions/05-volatility/close-to-close.js';
import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  blockReturns,
  logReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function annualisedVol(returns: readonly number[], options: VolOptions) {
  const vol = right.annualisedVol(returns, options);
  const n = returns.length;
  return options.from === 'zero' && n > 1 ? vol * Math.sqrt(n / (n - 1)) : vol;
}
