/**
 * The quotes of Guéant, Lehalle and Fernandez-Tapia, far from the end of the session: in closed form.
 *
 * Avellaneda and Stoikov lean by γσ²(T − t) a unit, which grows without bound with the time left, and
 * forget that takers will come and change the inventory. With the arrival rate A in the problem the
 * lean settles: the more takers, the less a unit weighs. What always holds: bid and ask distance add
 * up to the same spread at every inventory.
 * Source: Guéant, Lehalle and Fernandez-Tapia, "Dealing with the inventory risk", Mathematics and
 * Financial Economics 7(4), 2013; Guéant, "Optimal market making", 2017, (4.6) and (4.7). Chapter 13.
 */

import { patience, type QuotingModel } from './avellaneda-stoikov.js';

export interface FlowModel extends QuotingModel {
  /** A, per unit of time: how many takers come to a quote at the mid, on one side. Positive. */
  readonly arrivals: number;
}

/** How far bid and ask lie from the mid, in price. A side that is not quoted is absent. */
export interface QuoteDistances {
  readonly bid: number | undefined;
  readonly ask: number | undefined;
}

/**
 * How far the quotes move, in price, for one unit of inventory:
 *
 *   S = √( σ²γ / (2kA) · (1 + γ/k)^(1 + k/γ) )
 *
 * It is 0 for a maker that does not mind risk. Equation (15) of chapter 13. O(1).
 * @throws RangeError where γ or σ are negative, or k or A are not positive
 */
export function leanPerUnit(model: FlowModel): number {
  const { riskAversion, vol, decay } = model;
  demand('the volatility must not be negative', vol, vol >= 0);
  return Math.sqrt((vol * vol * riskAversion * fillPower(model)) / (2 * decay * model.arrivals));
}

/** (1 + γ/k)^(1 + k/γ), which is e for γ = 0. */
export function fillPower(model: FlowModel): number {
  const { riskAversion, decay, arrivals } = model;
  demand('the arrival rate must be positive', arrivals, arrivals > 0);
  return Math.exp((riskAversion + decay) * patience(model));
}

/** The total spread, at every inventory: (2/γ) ln(1 + γ/k) + S. In price. */
export function steadySpread(model: FlowModel): number {
  return 2 * patience(model) + leanPerUnit(model);
}

/**
 * How far bid and ask lie from the mid:
 *
 *   δ_bid = (1/γ) ln(1 + γ/k) + (2q + 1)/2 · S     δ_ask = (1/γ) ln(1 + γ/k) − (2q − 1)/2 · S
 *
 * In price; below 0 the quote is on the other side of the mid. Equation (14) of chapter 13. O(1).
 * @throws RangeError where the inventory is not finite, or as `leanPerUnit`
 * @example // bid 3.99…, ask 2.63…
 * steadyDistances(10, { riskAversion: 0.01, vol: 0.3, decay: 0.3, arrivals: 0.9 })
 */
export function steadyDistances(
  inventory: number,
  model: FlowModel,
): { readonly bid: number; readonly ask: number } {
  demand('the inventory must be finite', inventory, Number.isFinite(inventory));
  const kept = patience(model);
  const lean = leanPerUnit(model);
  return { bid: kept + (inventory + 0.5) * lean, ask: kept - (inventory - 0.5) * lean };
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot quote: ${requirement}, current value is ${value}`);
}
