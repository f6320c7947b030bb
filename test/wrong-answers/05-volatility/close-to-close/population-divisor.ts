/** Wrong: divides by n where the mean was estimated, as np.std does unless told otherwise. */

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
  return options.from === 'sample' ? vol * Math.sqrt((n - 1) / n) : vol;
}
