/**
 * σ of returns and σ of the price: two numbers with one name. A volatility of returns is a fraction per
 * √year; the formulas of quoting want the price's own, in ticks per √second. Equations (16) to (18) of
 * notebook 05. Results are compared with a tolerance of one part in a billion.
 */

/** What turns one σ into the other. */
export interface Scale {
  /** P: the price now, in ticks. It may lie between ticks. */
  readonly priceTicks: number;
  /** n: trading seconds in a year, 252 × 6.5 × 3600 for a day of 6.5 hours. */
  readonly secondsPerYear: number;
}

/** A position, and what it is exposed to. */
export interface Exposure {
  /** q, signed: positive is long, negative is short. */
  readonly inventoryLots: number;
  /** γ, per tick and lot. 0 is indifferent to risk. */
  readonly riskAversion: number;
  /** σ of the price, in ticks per √second. */
  readonly priceVol: number;
  /** τ, in seconds. */
  readonly secondsLeft: number;
}

/**
 * The price's volatility in ticks per √second, equation (16).
 *
 *     σ_P = P · σ / √n
 *
 * @param annualisedVol σ of log returns, per √year: 0.3 is 30 %
 * @throws RangeError where `annualisedVol` is negative or not finite, or the price or the seconds are
 *   not positive and finite
 * @example priceVol(0.3, { priceTicks: 10_000, secondsPerYear: 5_896_800 }) // 1.235…
 */
export function priceVol(annualisedVol: number, { priceTicks, secondsPerYear }: Scale): number {
  throw new Error('TODO 05-volatility/price-volatility');
}

/**
 * The way back: the annualised volatility of returns of a price that moves by so many ticks per
 * √second. `returnVol(priceVol(σ, scale), scale)` is σ.
 *
 * @param priceVol σ_P in ticks per √second
 * @throws RangeError as `priceVol`
 * @example returnVol(1.2354, { priceTicks: 10_000, secondsPerYear: 5_896_800 }) // 0.3000…
 */
export function returnVol(priceVol: number, { priceTicks, secondsPerYear }: Scale): number {
  throw new Error('TODO 05-volatility/price-volatility');
}

/**
 * The price's volatility measured from prices themselves, in their unit per √period: the root mean
 * square of the **changes** from each price to the next, taken from 0 and divided by their number. It
 * does not depend on how far the prices wandered meanwhile, as the deviation of the levels does. Prices
 * may be 0 or negative (those of spreads are).
 *
 * @throws RangeError where there are fewer than 2 prices, or one is not finite
 * @example priceVolOfChanges([100, 103, 99]) // √((3² + 4²) / 2) = 3.53…
 */
export function priceVolOfChanges(prices: readonly number[]): number {
  throw new Error('TODO 05-volatility/price-volatility');
}

/**
 * Avellaneda and Stoikov's shift of the reservation price, in ticks, equation (17): how far the price
 * at which the maker is indifferent lies from the mid.
 *
 *     −q γ σ_P² τ
 *
 * Long it is negative, short positive, flat or at the end (τ = 0) it is 0. Not rounded.
 *
 * @throws RangeError where the inventory is not finite, or γ, σ_P or τ is negative or not finite
 * @example reservationShift({ inventoryLots: 500, riskAversion: 1e-5, priceVol: 1.25, secondsLeft: 600 })
 * // −4.6875
 */
export function reservationShift(exposure: Exposure): number {
  throw new Error('TODO 05-volatility/price-volatility');
}

/**
 * γ per tick and lot from γ per dollar and lot, equation (18), for a tick of so many dollars. γ is one
 * over money: a dollar is many ticks, so γ per tick is the smaller number, γ · tickSize.
 *
 * @throws RangeError where γ is negative or not finite, or the tick size is not positive and finite
 * @example riskAversionPerTick(0.01, 0.05) // 0.0005
 */
export function riskAversionPerTick(perDollar: number, tickSize: number): number {
  throw new Error('TODO 05-volatility/price-volatility');
}
