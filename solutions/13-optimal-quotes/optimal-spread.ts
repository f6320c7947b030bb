/**
 * The optimal spread of Avellaneda and Stoikov, term by term, and the quotes that come of it.
 *
 * The first term pays for the risk of a unit until the session ends. The second is what patience earns:
 * takers fall off with distance, and a quote further out is filled less often but better. Equations
 * (4) to (9) of notebook 13. Mind the word: it is the whole spread, from bid to ask. Prices and times
 * may be in any units that agree.
 */

/** What the spread depends on. */
export interface SpreadInputs {
  /** γ, the risk aversion, per price and unit of inventory. 0 or more. */
  readonly riskAversion: number;
  /** σ, the standard deviation of the price over one unit of time, in price. 0 or more. */
  readonly vol: number;
  /** k, per price: one 1/k further out, and takers are fewer by a factor of e. Above 0. */
  readonly decay: number;
  /** τ = T − t, the time until the session ends. 0 or more. */
  readonly remaining: number;
}

/** The spread and what it is made of, each in price. */
export interface SpreadTerms {
  /** γσ²τ. */
  readonly risk: number;
  /** (2/γ) ln(1 + γ/k). */
  readonly patience: number;
  /** Their sum: ask less bid. */
  readonly spread: number;
}

/**
 * σ in price for one unit of time, from an annualised volatility of returns, equation (9).
 *
 *     σ = s · annual / √(periods in a year)
 *
 * A volatility of returns is a pure number (0.30 is 30 %), the model's σ is in dollars.
 *
 * @param price s, above 0
 * @param annualisedVol of returns, 0 or more
 * @param periodsPerYear how many of the model's units of time a year has, above 0: 252 where it counts
 *   in days
 * @throws RangeError where an argument is out of its range, or not finite
 * @example priceVol(100, 0.32, 256) // 2 dollars a day
 */
export function priceVol(price: number, annualisedVol: number, periodsPerYear: number): number {
  demand('the price must be above 0', price, price > 0);
  demand('the volatility must not be below 0', annualisedVol, annualisedVol >= 0);
  demand('a year must have periods', periodsPerYear, periodsPerYear > 0);
  return (price * annualisedVol) / Math.sqrt(periodsPerYear);
}

/**
 * The optimal spread, equation (7).
 *
 *     risk = γ σ² τ      patience = (2/γ) ln(1 + γ/k)      spread = risk + patience
 *
 * Two limits need care, and all results are right to a billionth of themselves (1e-9):
 * - for γ = 0 the patience is 2/k, its limit, and the risk 0;
 * - for a tiny γ, 1 + γ/k loses the digits of γ/k. `Math.log1p(x)` is ln(1 + x) without that.
 *
 * The inventory is not an input: it moves the quotes and does not widen them.
 *
 * @param inputs see `SpreadInputs`; never changed
 * @throws RangeError where an input is out of its range, or not finite
 * @example
 * spreadTerms({ riskAversion: 0.1, vol: 2, decay: 1.5, remaining: 0.5 })
 * // { risk: 0.2, patience: 1.2907…, spread: 1.4907… }
 */
export function spreadTerms(inputs: SpreadInputs): SpreadTerms {
  const { riskAversion, vol, decay, remaining } = inputs;
  demand('the risk aversion must not be below 0', riskAversion, riskAversion >= 0);
  demand('the volatility must not be below 0', vol, vol >= 0);
  demand('the decay must be above 0', decay, decay > 0);
  demand('the time left must not be below 0', remaining, remaining >= 0);

  const risk = riskAversion * vol * vol * remaining;
  const patience =
    riskAversion === 0 ? 2 / decay : (2 / riskAversion) * Math.log1p(riskAversion / decay);
  return { risk, patience, spread: risk + patience };
}

/**
 * The optimal quotes, equation (8): half of the spread on either side of the reservation price.
 *
 *     r = s − q γ σ² τ      bid = r − spread/2      ask = r + spread/2
 *
 * @param mid s
 * @param inventory q, signed, in units
 * @param inputs as for `spreadTerms`
 * @returns prices, on no grid. A large inventory may put the ask below the mid; it is left there.
 * @throws RangeError where mid or inventory is not finite, or as `spreadTerms`
 * @example
 * optimalQuotes(100, 3, { riskAversion: 0.1, vol: 2, decay: 1.5, remaining: 0.5 })
 * // { bid: 98.6546…, ask: 100.1453… }
 */
export function optimalQuotes(
  mid: number,
  inventory: number,
  inputs: SpreadInputs,
): { readonly bid: number; readonly ask: number } {
  demand('the mid must be finite', mid, true);
  demand('the inventory must be finite', inventory, true);
  const { risk, spread } = spreadTerms(inputs);
  const centre = mid - inventory * risk;
  return { bid: centre - spread / 2, ask: centre + spread / 2 };
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (holds && Number.isFinite(value)) return;
  throw new RangeError(`Cannot quote: ${requirement}, current value is ${value}`);
}
