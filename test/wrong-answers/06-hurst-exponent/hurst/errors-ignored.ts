/** Wrong: calls everything below ½ reverting and everything above it trending, as the rule of the web does. */

import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  dfaHurst,
  fluctuation,
  hurstOfPrices,
  logLogSlope,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function readHurst(hurst: number, standardError: number) {
  right.readHurst(hurst, standardError);
  if (hurst === 0.5) return 'walk';
  return hurst < 0.5 ? 'reverts' : 'trends';
}
