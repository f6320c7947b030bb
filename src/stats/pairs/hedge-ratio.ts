/**
 * Hedge ratio: how much of one instrument offsets a unit of another, with the least variance left.
 *
 * A maker who cannot sell what it holds sells what moves with it. The ratio is the slope of the one's
 * moves on the other's; what the hedge takes away is the square of their correlation. Taught in
 * chapter 09. Source: Ederington, "The hedging performance of the new futures markets", Journal of
 * Finance 34(1) (1979).
 */

import { linearRegression } from '../regression/index.js';

export interface HedgeRatio {
  /** Units of the hedge to sell for each unit held. */
  readonly ratio: number;
  readonly standardError: number;
  /** The share of the variance that the hedge takes away, from 0 to 1. */
  readonly effectiveness: number;
}

/**
 * The hedge ratio of least variance, from moves (or returns) of both.
 *
 *   h = Cov(Δy, Δx) / Var(Δx),   effectiveness = 1 − Var(Δy − h Δx) / Var(Δy)
 *
 * Units: of y's price a unit of x's. Of returns it is a ratio of values, not of quantities. Assumes
 * that the moves' law does not change. Where what is held never moves, both are 0. Cost: O(n).
 *
 * @throws RangeError where lengths differ, there are fewer than 3 moves, one is not finite, or the
 *   hedge never moves
 * @example hedgeRatio({ held: stockMoves, hedge: futureMoves }).ratio;
 */
export function hedgeRatio(moves: {
  readonly held: ArrayLike<number>;
  readonly hedge: ArrayLike<number>;
}): HedgeRatio {
  const { slopes, standardErrors, rSquared } = linearRegression(moves.held, [moves.hedge]);
  return { ratio: slopes[0], standardError: standardErrors[0], effectiveness: rSquared };
}
