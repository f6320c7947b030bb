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
  throw new Error('TODO 13-optimal-quotes/finite-inventory');
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
  throw new Error('TODO 13-optimal-quotes/finite-inventory');
}
