/**
 * The quotes of Avellaneda and Stoikov: where a maker with an exponential utility stands indifferent,
 * and how far from there it quotes until the session ends.
 *
 * Three things must agree in their units: prices (any, ticks for instance), time (any, seconds for
 * instance), and the unit of inventory, which is one fill. The volatility σ is in price per √time, k
 * per price, the risk aversion γ per price and unit. What always holds: the reservation price is
 * linear in the inventory, and the spread does not depend on it.
 * Source: Avellaneda and Stoikov, "High-frequency trading in a limit order book", Quantitative
 * Finance 8(3), 2008. Taught in chapter 13.
 */

/** What the quotes depend on, besides the moment. */
export interface QuotingModel {
  /** γ, per price and unit of inventory. 0 is a maker that does not mind risk. */
  readonly riskAversion: number;
  /** σ, in price per √time. Of the price itself, not of returns. */
  readonly vol: number;
  /** k, per price: how fast the takers fall off with a quote's distance. */
  readonly decay: number;
}

/** The moment at which a maker quotes. */
export interface QuotingMoment {
  /** s, the mid. */
  readonly mid: number;
  /** q, signed, in fills. */
  readonly inventory: number;
  /** T − t, the time left. */
  readonly remaining: number;
}

/** A bid and an ask that are prices, not yet on any grid. */
export interface PricePair {
  readonly bid: number;
  readonly ask: number;
}

/**
 * The reservation price: what the inventory makes the asset worth to its holder.
 *
 *   r = s − q γ σ² (T − t)
 *
 * In price. Equation (4) of chapter 13; (29) of the paper.
 * @throws RangeError as `avellanedaStoikovSpread`, and where mid or inventory are not finite
 * @example // 99.4
 * avellanedaStoikovReservation({ mid: 100, inventory: 3, remaining: 0.5 }, { riskAversion: 0.1, vol: 2, decay: 1.5 })
 */
export function avellanedaStoikovReservation(moment: QuotingMoment, model: QuotingModel): number {
  demand('the mid must be finite', moment.mid, Number.isFinite(moment.mid));
  demand('the inventory must be finite', moment.inventory, Number.isFinite(moment.inventory));
  return moment.mid - moment.inventory * riskPerUnit(model, moment.remaining);
}

/**
 * The total spread, ask less bid (both halves together).
 *
 *   spread = γ σ² (T − t) + (2/γ) ln(1 + γ/k)
 *
 * In price. Equation (7) of chapter 13; (30) of the paper.
 * @throws RangeError where γ, σ or the time left are negative, or k is not positive
 */
export function avellanedaStoikovSpread(remaining: number, model: QuotingModel): number {
  return riskPerUnit(model, remaining) + 2 * patience(model);
}

/** The spread averaged over a session of a given length: γσ²T/2 + (2/γ) ln(1 + γ/k). Equation (11). */
export function averageSpread(session: number, model: QuotingModel): number {
  return avellanedaStoikovSpread(session / 2, model);
}

/**
 * Bid and ask: half the spread on either side of the reservation price. An inventory may put the ask
 * below the mid, or the bid above it. In price. O(1).
 * @example // bid 98.65…, ask 100.15…
 * avellanedaStoikovQuotes({ mid: 100, inventory: 3, remaining: 0.5 }, { riskAversion: 0.1, vol: 2, decay: 1.5 })
 */
export function avellanedaStoikovQuotes(moment: QuotingMoment, model: QuotingModel): PricePair {
  const centre = avellanedaStoikovReservation(moment, model);
  const half = avellanedaStoikovSpread(moment.remaining, model) / 2;
  return { bid: centre - half, ask: centre + half };
}

/**
 * The indifference prices of a maker that holds what it has until the end: `bid` is the most it would
 * pay for one unit more, `ask` the least it would take for one unit less.
 *
 *   r_ask = s + (1 − 2q) γσ²(T − t)/2     r_bid = s − (1 + 2q) γσ²(T − t)/2
 *
 * Their middle is the reservation price. In price. Equation (3) of chapter 13; (6) and (7) of the paper.
 */
export function indifferencePrices(moment: QuotingMoment, model: QuotingModel): PricePair {
  const centre = avellanedaStoikovReservation(moment, model);
  const half = riskPerUnit(model, moment.remaining) / 2;
  return { bid: centre - half, ask: centre + half };
}

/**
 * What a quote keeps from its indifference price, for the sake of a better fill: (1/γ) ln(1 + γ/k).
 * In price, equation (6) of chapter 13. For a maker that does not mind risk, and in the limit, it is 1/k. `log1p` keeps the digits
 * that 1 + γ/k loses where γ is small.
 * @throws RangeError where γ is negative or k is not positive
 */
export function patience({
  riskAversion,
  decay,
}: Pick<QuotingModel, 'riskAversion' | 'decay'>): number {
  demand('the risk aversion must not be negative', riskAversion, riskAversion >= 0);
  demand('the decay must be positive', decay, decay > 0);
  return riskAversion === 0 ? 1 / decay : Math.log1p(riskAversion / decay) / riskAversion;
}

/** γ σ² (T − t): what one unit more or less moves the reservation price. In price. */
function riskPerUnit({ riskAversion, vol }: QuotingModel, remaining: number): number {
  demand('the risk aversion must not be negative', riskAversion, riskAversion >= 0);
  demand('the volatility must not be negative', vol, vol >= 0);
  demand('the time left must not be negative', remaining, remaining >= 0);
  return riskAversion * vol * vol * remaining;
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot quote: ${requirement}, current value is ${value}`);
}
