/** Wrong: begins a block on every day, so that neighbours share all but one return. */

import * as right from '../../../../solutions/05-volatility/close-to-close.js';

export {
  annualisedVol,
  logReturns,
  volStandardError,
} from '../../../../solutions/05-volatility/close-to-close.js';

export function blockReturns(returns: readonly number[], length: number) {
  right.blockReturns(returns, length);
  const starts = Math.max(0, returns.length - length + 1);
  return Array.from({ length: starts }, (_, i) =>
    returns.slice(i, i + length).reduce((sum, r) => sum + r, 0),
  );
}
