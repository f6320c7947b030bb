/** Wrong: averages the returns of a block instead of adding them up. */

import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  annualisedVol,
  logReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function blockReturns(returns: readonly number[], length: number) {
  return right.blockReturns(returns, length).map((r) => r / length);
}
