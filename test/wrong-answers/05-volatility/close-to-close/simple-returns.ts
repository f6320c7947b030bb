/** Wrong: takes simple returns, which do not add up over time. */

import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  annualisedVol,
  blockReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function logReturns(closes: readonly number[]) {
  return right.logReturns(closes).map((r) => Math.expm1(r));
}
