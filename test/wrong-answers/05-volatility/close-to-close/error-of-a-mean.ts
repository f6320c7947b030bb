/** Wrong: gives the standard error of a mean, σ/√n. */

import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  annualisedVol,
  blockReturns,
  logReturns,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function volStandardError(vol: number, independentReturns: number) {
  return right.volStandardError(vol, independentReturns) * Math.SQRT2;
}
