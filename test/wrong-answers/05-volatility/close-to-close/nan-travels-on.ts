/** Wrong: lets a NaN among the returns become a volatility of NaN. */

import type { VolOptions } from '../../../../solutions/05-volatility/close-to-close.js';
import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  blockReturns,
  logReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function annualisedVol(returns: readonly number[], options: VolOptions) {
  if (returns.some((r) => !Number.isFinite(r))) return Number.NaN;
  return right.annualisedVol(returns, options);
}
