/** Wrong: divides an annual volatility by the periods and not by their root. */

import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export {
  optimalQuotes,
  spreadTerms,
} from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export function priceVol(price: number, annualisedVol: number, periodsPerYear: number) {
  right.priceVol(price, annualisedVol, periodsPerYear);
  return (price * annualisedVol) / periodsPerYear;
}
