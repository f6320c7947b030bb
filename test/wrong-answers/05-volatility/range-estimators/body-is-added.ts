/** Wrong: adds the squared body instead of taking it off. */

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
  const variances = bars.map(
    ({ open, high, low, close }) =>
      0.5 * Math.log(high / low) ** 2 + (2 * Math.LN2 - 1) * Math.log(close / open) ** 2,
  );
  return variances.reduce((sum, v) => sum + v, 0) / bars.length;
}
