/** Wrong: calls a market without data calm: a volatility of 0 from no returns. */

import type { VolOptions } from '../../../../solutions/05-volatility/close-to-close.js';
import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  blockReturns,
  logReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function annualisedVol(returns: readonly number[], options: VolOptions) {
  return returns.length < 2 && options.from === 'sample'
    ? 0
    : right.annualisedVol(returns, options);
}
