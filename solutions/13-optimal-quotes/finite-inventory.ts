/**
 * The quotes of Guéant, Lehalle and Fernandez-Tapia: for a limit that holds, and knowing that takers
 * will come.
 *
 * Far from the limit and the end there is a closed form. Near either, the quotes are ratios of the
 * numbers v that solve a linear equation, one for each inventory that is allowed. Equations (14) to
 * (17) of notebook 13. Prices and times may be in any units that agree. γ may be tiny, and then 1 + γ/k
 * loses the digits of γ/k: `Math.log1p(x)` is ln(1 + x) without that, also for the power.
 */

/** What the quotes depend on. */
export interface FlowModel {
  /** γ, the risk aversion, per price and unit. Above 0. */
  readonly riskAversion: number;
  /** σ, in price per √time. 0 or more. */
  readonly vol: number;
  /** A, takers per unit of time who come to a quote at the mid, on one side. Above 0. */
  readonly arrivals: number;
  /** k, per price. Above 0. */
  readonly decay: number;
}

/** How far bid and ask lie from the mid, in price. A side that may not be quoted is undefined. */
export interface Distances {
  readonly bid: number | undefined;
  readonly ask: number | undefined;
}

/**
 * The quotes far from the limit and from the end, equations (14) and (15).
 *
 *     S = √( σ²γ / (2kA) · (1 + γ/k)^(1 + k/γ) )
 *     bid = (1/γ) ln(1 + γ/k) + (q + ½) S      ask = (1/γ) ln(1 + γ/k) − (q − ½) S
 *
 * @param inventory q, signed, in units; need not be whole
 * @returns both distances, right to a billionth; below 0 a quote is on the other side of the mid
 * @throws RangeError where the inventory is not finite, or an entry of the model is out of its range
 * @example // about { bid: 3.9916, ask: 2.6343 }
 * steadyDistances(10, { riskAversion: 0.01, vol: 0.3, arrivals: 0.9, decay: 0.3 })
 */
export function steadyDistances(
  inventory: number,
  model: FlowModel,
): { readonly bid: number; readonly ask: number } {
  demandModel(model);
  demand('the inventory must be finite', inventory, Number.isFinite(inventory));
  const { riskAversion: gamma, vol, arrivals, decay: k } = model;
  const power = Math.exp((1 + k / gamma) * Math.log1p(gamma / k));
  const lean = Math.sqrt(((vol * vol * gamma) / (2 * k * arrivals)) * power);
  const patience = Math.log1p(gamma / k) / gamma;
  return { bid: patience + (inventory + 0.5) * lean, ask: patience - (inventory - 0.5) * lean };
}

/**
 * The exact quotes with a time τ left and an inventory that may not pass Q, equations (16) and (17).
 *
 * There is a number v for each inventory from −Q to Q. At the end all are 1. With the time left they
 * grow by
 *
 *     dv_q / dτ = −α q² v_q + η (v_(q−1) + v_(q+1))      α = kγσ²/2,  η = A (1 + γ/k)^−(1 + k/γ)
 *
 * where a v beyond the limit counts as 0. Written with a matrix M that is v = e^(−Mτ) · 1. Then
 *
 *     bid = (1/γ) ln(1 + γ/k) + (1/k) ln(v_q / v_(q+1))      ask: with v_(q−1)
 *
 * Only ratios matter: v may be multiplied by any number on the way, and must be, because for a long
 * time it grows beyond 1e308. How you solve it is up to you (steps of a series, a matrix exponential
 * from mathjs, small steps in time); the distances must be right to 1e-6 (in price, for distances of the
 * order of 1), for Q up to 30 and (αQ² + 2η)τ up to 2,000, in less than a second.
 *
 * @param inventory q, a whole number from −Q to Q
 * @param remaining τ, 0 or more
 * @param maxInventory Q, a whole number, 1 or more
 * @returns no bid at q = Q and no ask at q = −Q (undefined): only the side that would grow the position
 *   stops
 * @throws RangeError where one of these is out of its range, or an entry of the model is
 * @example // about { bid: 3.9929, ask: 2.6328 }
 * exactDistances(10, 600, 30, { riskAversion: 0.01, vol: 0.3, arrivals: 0.9, decay: 0.3 })
 */
export function exactDistances(
  inventory: number,
  remaining: number,
  maxInventory: number,
  model: FlowModel,
): Distances {
  demandModel(model);
  const isLimit = Number.isInteger(maxInventory) && maxInventory >= 1;
  demand('the limit must be whole and at least 1', maxInventory, isLimit);
  const isInside = Number.isInteger(inventory) && Math.abs(inventory) <= maxInventory;
  demand('the inventory must be whole and within the limit', inventory, isInside);
  const isTime = remaining >= 0 && remaining < Infinity;
  demand('the time left must be finite and not below 0', remaining, isTime);

  const { riskAversion: gamma, decay: k } = model;
  const values = valuesAt(remaining, maxInventory, model);
  const patience = Math.log1p(gamma / k) / gamma;
  const here = values[inventory + maxInventory] as number;
  const distance = (after: number): number | undefined => {
    const there = values[after + maxInventory];
    return there === undefined ? undefined : patience + Math.log(here / there) / k;
  };
  return { bid: distance(inventory + 1), ask: distance(inventory - 1) };
}

/**
 * v for −Q … Q, up to a factor. In steps short enough for twenty terms of the exponential series; a
 * constant added to the diagonal leaves only positive numbers to add, so that nothing cancels.
 */
function valuesAt(remaining: number, limit: number, model: FlowModel): number[] {
  const { riskAversion: gamma, vol, arrivals, decay: k } = model;
  const alpha = (k * gamma * vol * vol) / 2;
  const eta = arrivals * Math.exp(-(1 + k / gamma) * Math.log1p(gamma / k));
  const steps = Math.ceil((alpha * limit * limit + 2 * eta) * remaining);
  const step = remaining / Math.max(1, steps);
  let values = new Array<number>(2 * limit + 1).fill(1);
  for (let done = 0; done < steps; done++) {
    let term = values;
    for (let order = 1; order <= 20; order++) {
      const last = term;
      term = last.map((v, i) => {
        const kept = alpha * (limit * limit - (i - limit) ** 2) * v;
        return ((kept + eta * ((last[i - 1] ?? 0) + (last[i + 1] ?? 0))) * step) / order;
      });
      values = values.map((v, i) => v + (term[i] as number));
    }
    const most = Math.max(...values);
    values = values.map((v) => v / most);
  }
  return values;
}

function demandModel({ riskAversion, vol, arrivals, decay }: FlowModel): void {
  demand('the risk aversion must be above 0', riskAversion, riskAversion > 0);
  demand('the volatility must not be below 0', vol, vol >= 0);
  demand('the arrival rate must be above 0', arrivals, arrivals > 0);
  demand('the decay must be above 0', decay, decay > 0);
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot quote: ${requirement}, current value is ${value}`);
}
