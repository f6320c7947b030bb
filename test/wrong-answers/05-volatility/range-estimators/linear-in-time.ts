/** Wrong: multiplies the volatility by the periods of a year instead of by their root. */

import * as right from '../../../../solutions/05-volatility/range-estimators.js';

export {
  garmanKlassVariance,
  parkinsonVariance,
  rogersSatchellVariance,
  yangZhangVariance,
} from '../../../../solutions/05-volatility/range-estimators.js';

export function annualisedVolOf(barVariance: number, periodsPerYear: number) {
  return right.annualisedVolOf(barVariance, periodsPerYear) * Math.sqrt(periodsPerYear);
}
