/**
 * Fair value of an index future: what it costs to have the index later, by buying it now.
 *
 * Whoever buys the basket pays interest on the money and receives the dividends; the future must cost
 * the difference, or one of the two legs is rich. Taught in chapter 09.
 * Source: Hull, Options, Futures, and Other Derivatives, chapter 5.
 */

import { checkFinite, checkPositive } from '../checks.js';

export interface FutureTerms {
  /** The index, in points. */
  readonly spot: number;
  /** Of money, a year, continuously compounded: 0.045 is 4.5 %. */
  readonly interestRate: number;
  /** Of the basket, a year, continuously compounded. */
  readonly dividendYield: number;
  /** Until the future expires. */
  readonly years: number;
}

export interface FutureFairValue {
  /** In index points. */
  readonly fair: number;
  /** Fair value less spot, in index points. */
  readonly basis: number;
}

/**
 * The fair value of a future and its basis.
 *
 *   F = S e^((r − d) T),   S = spot, r = interestRate, d = dividendYield, T = years
 *
 * Assumes that money can be lent and borrowed at r, and dividends are known. Points. Cost: O(1).
 *
 * @throws RangeError where the spot is not positive, the years are negative, or a number is not finite
 * @example futureFairValue({ spot: 20000, interestRate: 0.045, dividendYield: 0.03, years: 0.25 }).fair;
 */
export function futureFairValue(terms: FutureTerms): FutureFairValue {
  const action = 'value a future';
  const { spot, interestRate, dividendYield, years } = terms;
  checkPositive(action, 'spot', spot);
  checkFinite(action, 'interestRate', interestRate);
  checkFinite(action, 'dividendYield', dividendYield);
  checkYears(action, years, years >= 0);
  const carry = (interestRate - dividendYield) * years;
  return { fair: spot * Math.exp(carry), basis: spot * Math.expm1(carry) };
}

/**
 * The rate at which a traded future says that money less dividends grows.
 *
 *   (r − d) = ln(F / S) / T
 *
 * A pure number a year. Cost: O(1).
 *
 * @throws RangeError where a price or the years are not positive and finite
 * @example impliedCarry({ spot: 20000, future: 20250, years: 0.25 });
 */
export function impliedCarry(prices: {
  readonly spot: number;
  readonly future: number;
  readonly years: number;
}): number {
  const { spot, future, years } = prices;
  checkPositive('imply a carry', 'spot', spot);
  checkPositive('imply a carry', 'future', future);
  checkYears('imply a carry', years, years > 0);
  return Math.log(future / spot) / years;
}

function checkYears(action: string, years: number, isAllowed: boolean): void {
  if (isAllowed && years !== Infinity) return;
  throw new RangeError(`Cannot ${action}: years must be ahead of us, current value is ${years}`);
}
