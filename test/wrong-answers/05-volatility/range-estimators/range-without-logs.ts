/** Wrong: takes the range as a fraction of the low instead of a logarithm. */

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
  const squares = bars.map(({ high, low }) => ((high - low) / low) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / bars.length / (4 * Math.LN2);
}
