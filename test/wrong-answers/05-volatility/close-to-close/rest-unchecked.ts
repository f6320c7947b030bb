/** Wrong: drops what is left over before it looks at it. */

import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  annualisedVol,
  logReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function blockReturns(returns: readonly number[], length: number) {
  const used = returns.length - (returns.length % length);
  return right.blockReturns(returns.slice(0, used), length);
}
