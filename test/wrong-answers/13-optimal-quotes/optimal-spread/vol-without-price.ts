/** Wrong: scales a volatility of returns to the period, and forgets that σ is in dollars. */

import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export {
  optimalQuotes,
  spreadTerms,
} from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

export const priceVol = (price: number, annualisedVol: number, periodsPerYear: number) =>
  right.priceVol(price, annualisedVol, periodsPerYear) / price;
