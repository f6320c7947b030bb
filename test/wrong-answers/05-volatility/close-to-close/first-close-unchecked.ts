/** Wrong: checks each close but the first. */

import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  annualisedVol,
  blockReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function logReturns(closes: readonly number[]) {
  if (closes.length < 2) return [];
  return right.logReturns(closes);
}
