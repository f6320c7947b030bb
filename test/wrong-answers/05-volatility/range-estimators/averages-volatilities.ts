/** Wrong: averages what the bars say of the volatility, and squares that: too low, as roots are concave. */

import type { Bar } from '../../../../solutions/05-volatility/range-estimators.js';
import * as right from '../../../../solutions/05-volatility/range-estimators.js';

export {
  annualisedVolOf,
  garmanKlassVariance,
  rogersSatchellVariance,
  yangZhangVariance,
} from '../../../../solutions/05-volatility/range-estimators.js';

export function parkinsonVariance(bars: readonly Bar[]) {
  right.parkinsonVariance(bars);
  const vols = bars.map((bar) => Math.sqrt(right.parkinsonVariance([bar])));
  return (vols.reduce((sum, vol) => sum + vol, 0) / vols.length) ** 2;
}
