/** Wrong: divides the squared range by 2 ln 2. */

import type { Bar } from '../../../../solutions/05-volatility/range-estimators.js';
import * as right from '../../../../solutions/05-volatility/range-estimators.js';

export {
  annualisedVolOf,
  garmanKlassVariance,
  rogersSatchellVariance,
  yangZhangVariance,
} from '../../../../solutions/05-volatility/range-estimators.js';

export function parkinsonVariance(bars: readonly Bar[]) {
  return 2 * right.parkinsonVariance(bars);
}
