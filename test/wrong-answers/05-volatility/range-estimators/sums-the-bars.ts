/** Wrong: adds up the variances of the bars and forgets to divide by their number. */

import type { Bar } from '../../../../solutions/05-volatility/range-estimators.js';
import * as right from '../../../../solutions/05-volatility/range-estimators.js';

export {
  annualisedVolOf,
  garmanKlassVariance,
  rogersSatchellVariance,
  yangZhangVariance,
} from '../../../../solutions/05-volatility/range-estimators.js';

export function parkinsonVariance(bars: readonly Bar[]) {
  return right.parkinsonVariance(bars) * bars.length;
}
