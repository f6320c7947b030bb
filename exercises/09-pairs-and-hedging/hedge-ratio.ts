/**
 * Hedging: how much of one thing offsets another, how many contracts that is, and when to trade them.
 * Equations (5) to (9) of notebook 09. A negative number of contracts is a short position. Inputs are
 * never changed. Results are compared with a tolerance of one part in a billion, and −0 counts as 0.
 */

/** Moves of two things over the same periods: price changes of both, or returns of both. */
export interface Moves {
  /** Of what is held. */
  readonly held: readonly number[];
  /** Of what hedges it. */
  readonly hedge: readonly number[];
}

/** The hedge that leaves the least variance, and what it is worth. */
export interface Hedge {
  /** Units of the hedge to **sell** for each unit held. Negative where one has to buy. */
  readonly ratio: number;
  /** The share of the variance that it takes away: 0 is none of it, 1 is all. */
  readonly effectiveness: number;
}

/** A position in shares, and the future that hedges it. */
export interface ShareAndFuture {
  /** Signed: negative is short. */
  readonly inventoryShares: number;
  /** Dollars a share. */
  readonly sharePrice: number;
  /** The future's price in index points. */
  readonly futurePoints: number;
  /** Dollars that one contract gains where the future gains one point. */
  readonly dollarsPerPoint: number;
}

/**
 * The ratio of least variance, equation (6), and its effectiveness, equation (7). Variances and
 * covariance are about the means; whether one divides by n or n − 1 does not matter, as it cancels.
 *
 *     ratio = Cov(held, hedge) / Var(hedge)
 *     effectiveness = Cov(held, hedge)² / (Var(held) · Var(hedge)), the square of the correlation
 *
 * Where `held` has the same value throughout there is nothing to hedge: both are 0.
 *
 * @throws RangeError where the lengths differ, there are fewer than 2 moves, one is not finite, or
 *   `hedge` has the same value throughout
 * @example leastVarianceHedge({ held: [2, -2, 4, -4], hedge: [1, -1, 2, -2] }) // { ratio: 2, effectiveness: 1 }
 */
export function leastVarianceHedge({ held, hedge }: Moves): Hedge {
  throw new Error('TODO 09-pairs-and-hedging/hedge-ratio');
}

/**
 * What the position moves when the hedge is on, equation (5), period by period: held − ratio · hedge.
 * Empty for no moves.
 *
 * @throws RangeError where the lengths differ, or a move or the ratio is not finite
 */
export function hedgedMoves({ held, hedge }: Moves, ratio: number): number[] {
  throw new Error('TODO 09-pairs-and-hedging/hedge-ratio');
}

/**
 * The contracts that hedge a position in shares, where β is the ratio of their **returns**, equation
 * (8): opposite in sign to the inventory for a positive β, and **not** rounded.
 *
 *     −β · inventory · share price / (future · dollars per point)
 *
 * @throws RangeError where the inventory or β is not finite, or a price or the dollars per point are
 *   not positive and finite
 * @example
 * contractsFor({ inventoryShares: 40_000, sharePrice: 50, futurePoints: 5000, dollarsPerPoint: 50 }, 1.2)
 * // −9.6
 */
export function contractsFor(position: ShareAndFuture, beta: number): number {
  throw new Error('TODO 09-pairs-and-hedging/hedge-ratio');
}

/**
 * The whole contracts that one really holds while the target wanders, rule (9). One starts with none,
 * at the first target too. At each target: where it lies **more than** `band` contracts from what is held, trade to the nearest
 * whole number (of two that are equally near, either will do); otherwise keep what is held. So at a
 * distance of exactly `band` nothing is traded.
 *
 * A trade to the nearest whole number leaves up to half a contract, so that the band is at least 0.5:
 * a narrower one would ask for trades that change nothing.
 *
 * @param targets contracts as `contractsFor` gives them, one for each moment
 * @returns what is held after each of the moments; empty for no targets
 * @throws RangeError where a target is not finite, or the band is not finite or below 0.5
 * @example heldContracts([0.4, 0.9, 2.2, 1.4, 0.1], 0.75) // [0, 1, 2, 2, 0]: at 1.4 nothing is done
 */
export function heldContracts(targets: readonly number[], band: number): number[] {
  throw new Error('TODO 09-pairs-and-hedging/hedge-ratio');
}
