/** Wrong: returns ½ for returns that are all the same. */

import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  fluctuation,
  hurstOfPrices,
  logLogSlope,
  readHurst,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function dfaHurst(returns: readonly number[], sizes: readonly number[]) {
  if (returns.length > 0 && returns.every((r) => r === returns[0])) return 0.5;
  return right.dfaHurst(returns, sizes);
}
