/** Wrong: measures the body of Garman and Klass from the close of the bar before. */

import type { Bar } from '../../../../solutions/05-volatility/range-estimators.js';
import * as right from '../../../../solutions/05-volatility/range-estimators.js';

export {
  annualisedVolOf,
  parkinsonVariance,
  rogersSatchellVariance,
  yangZhangVariance,
} from '../../../../solutions/05-volatility/range-estimators.js';

export function garmanKlassVariance(bars: readonly Bar[]) {
  right.garmanKlassVariance(bars);
  const variances = bars.map(({ open, high, low, close }, i) => {
    const from = bars[i - 1]?.close ?? open;
    return 0.5 * Math.log(high / low) ** 2 - (2 * Math.LN2 - 1) * Math.log(close / from) ** 2;
  });
  return variances.reduce((sum, v) => sum + v, 0) / bars.length;
}
