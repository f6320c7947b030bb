/**
 * What an inventory is worth to the one who holds it, and at what price it would trade one unit.
 *
 * A maker with an exponential utility counts a risk as if it were a cost: half its risk aversion times
 * the variance. From that follow the two prices at which it does not care whether it trades, and the
 * price in their middle that moves against the inventory. Equations (1) to (4) of notebook 13.
 * Prices may be in any unit, time in any unit, inventory in units of one trade, as long as all agree.
 */

/** A maker that holds something. */
export interface Holding {
  /** s, the mid. */
  readonly mid: number;
  /** q, signed, in units: positive is long. Need not be whole. */
  readonly inventory: number;
  /** γ, the risk aversion, per price and unit. */
  readonly riskAversion: number;
  /** σ, how far the price moves: a standard deviation in price for one unit of time. */
  readonly vol: number;
  /** τ = T − t, the time until the session ends. */
  readonly remaining: number;
}

/**
 * The certainty equivalent of a normal risk, equation (1): the sure amount worth as much as it.
 *
 *     mean − γ/2 · sd²
 *
 * @param mean the expected profit
 * @param sd its standard deviation, 0 or more
 * @param riskAversion γ, 0 or more; 0 is a maker that does not mind risk
 * @throws RangeError where γ or the deviation is below 0, or an argument is not a finite number
 * @example certaintyEquivalent(10, 4, 0.5) // 6
 */
export function certaintyEquivalent(mean: number, sd: number, riskAversion: number): number {
  throw new Error('TODO 13-optimal-quotes/reservation-price');
}

/**
 * What holding the inventory until the end is worth now, equation (2): its market value, less the
 * risk that the price will have moved. The same for a long and a short position of one size, apart
 * from the market value.
 *
 *     q s − γ/2 · q² σ² τ
 *
 * @param holding see `Holding`; never changed
 * @returns money: price × units
 * @throws RangeError where mid or inventory is not finite, or γ, σ or the time left is below 0 or not
 *   finite
 * @example
 * worth({ mid: 100, inventory: 3, riskAversion: 0.1, vol: 2, remaining: 0.5 }) // 299.1
 */
export function worth(holding: Holding): number {
  throw new Error('TODO 13-optimal-quotes/reservation-price');
}

/**
 * The prices at which the maker does not care whether it trades one unit, equation (3): `bid` is the
 * most it would pay for one more, `ask` the least it would take for one less.
 *
 *     bid = worth(q + 1) − worth(q)      ask = worth(q) − worth(q − 1)
 *
 * Worked out, that is s − (1 + 2q) γσ²τ/2 and s + (1 − 2q) γσ²τ/2; the unit traded is a whole one, no
 * small part of it.
 *
 * @returns prices, on no grid; the bid is never above the ask
 * @throws RangeError as `worth`
 * @example
 * indifferencePrices({ mid: 100, inventory: 3, riskAversion: 0.1, vol: 2, remaining: 0.5 })
 * // { bid: 99.3, ask: 99.5 }
 */
export function indifferencePrices(holding: Holding): {
  readonly bid: number;
  readonly ask: number;
} {
  throw new Error('TODO 13-optimal-quotes/reservation-price');
}

/**
 * The reservation price, equation (4): the middle of the two indifference prices.
 *
 *     r = s − q γ σ² τ
 *
 * Long, it lies below the mid, and at the end of the session on it.
 *
 * @returns a price, on no grid
 * @throws RangeError as `worth`
 * @example
 * reservationPrice({ mid: 100, inventory: 3, riskAversion: 0.1, vol: 2, remaining: 0.5 }) // 99.4
 */
export function reservationPrice(holding: Holding): number {
  throw new Error('TODO 13-optimal-quotes/reservation-price');
}
