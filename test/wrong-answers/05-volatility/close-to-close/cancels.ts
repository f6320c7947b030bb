/** Wrong: takes Σr² − n·r̄², which loses all digits where the mean is large. */

import type { VolOptions } from '../../../../solutions/05-volatility/close-to-close.js';
import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  blockReturns,
  logReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function annualisedVol(returns: readonly number[], options: VolOptions) {
  right.annualisedVol(returns, options);
  if (options.from === 'zero') return right.annualisedVol(returns, options);
  const n = returns.length;
  const total = returns.reduce((sum, r) => sum + r, 0);
  const squares = returns.reduce((sum, r) => sum + r * r, 0);
  const variance = Math.max(0, squares - (total * total) / n) / (n - 1);
  return Math.sqrt(variance * options.periodsPerYear);
}
