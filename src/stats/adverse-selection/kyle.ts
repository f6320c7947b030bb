/**
 * Kyle's lambda: by how much a lot of net demand moves the price, because it might come from knowledge.
 *
 * One who knows hides in the noise of those who do not; the maker sees the sum alone and moves the price
 * in proportion. The price then holds half of what was known. In data, lambda is a slope.
 * Taught in chapter 08.
 * Source: Kyle, "Continuous auctions and insider trading", Econometrica 53(6) (1985), theorem 1.
 */

import { checkPositive } from '../checks.js';
import { linearRegression } from '../regression/index.js';

export interface KyleEquilibrium {
  /** λ: price per lot of net demand. */
  readonly lambda: number;
  /** β: lots that the informed trade per unit of price by which the value exceeds the price. */
  readonly aggressiveness: number;
  /** The variance of the value that is left once the price is known. */
  readonly remainingVariance: number;
  /** What the informed expect to gain, and the others to lose. The maker gains nothing. */
  readonly informedProfit: number;
}

/**
 * The equilibrium of one round.
 *
 *   λ = σ_v / (2 σ_u),   β = σ_u / σ_v,   Var(v | price) = σ_v² / 2,   E[profit] = σ_v σ_u / 2
 *
 * Assumes one informed taker without risk aversion, normal value and noise, and a maker who gains
 * nothing on average. Units: σ_v = valueDeviation in currency, σ_u = noiseLots. Cost: O(1).
 *
 * @throws RangeError where a deviation is not positive and finite
 * @example kyleEquilibrium({ valueDeviation: 2, noiseLots: 500 }).lambda; // 0.002
 */
export function kyleEquilibrium(market: {
  /** How uncertain the value is: its standard deviation. */
  readonly valueDeviation: number;
  /** The standard deviation of what the uninformed trade. */
  readonly noiseLots: number;
}): KyleEquilibrium {
  const { valueDeviation, noiseLots } = market;
  checkPositive('find an equilibrium', 'valueDeviation', valueDeviation);
  checkPositive('find an equilibrium', 'noiseLots', noiseLots);
  return {
    lambda: valueDeviation / (2 * noiseLots),
    aggressiveness: noiseLots / valueDeviation,
    remainingVariance: valueDeviation ** 2 / 2,
    informedProfit: (valueDeviation * noiseLots) / 2,
  };
}

export interface KyleLambda {
  /** Price units a lot. */
  readonly lambda: number;
  readonly standardError: number;
  readonly intercept: number;
  readonly rSquared: number;
}

/**
 * Lambda from data: the slope of price moves on signed volume.
 *
 *   Δp = a + λ · (lots bought − lots sold by takers) + ε
 *
 * Assumes that impact is linear and lasting, and that volume does not answer to the move. Cost: O(n).
 *
 * @throws RangeError where lengths differ, there are fewer than 3 rows, a number is not finite, or the
 *   volume never changes
 * @example kyleLambda(priceMoves, signedLots).lambda;
 */
export function kyleLambda(
  priceMoves: ArrayLike<number>,
  signedLots: ArrayLike<number>,
): KyleLambda {
  const { intercept, slopes, standardErrors, rSquared } = linearRegression(priceMoves, [
    signedLots,
  ]);
  return { lambda: slopes[0], standardError: standardErrors[0], intercept, rSquared };
}
