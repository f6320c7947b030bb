/**
 * Variance ratio: is a move over q periods as variable as q moves over one?
 *
 * Of a random walk it is, and the ratio is 1. Above 1 moves go on, below 1 they turn back. Two z
 * statistics say whether the difference is more than luck: one for returns of one variance, one that
 * stays right when the variance changes, as it does in every market. Taught in chapter 06.
 * Source: Lo and MacKinlay, "Stock market prices do not follow random walks", Review of Financial
 * Studies 1(1) (1988); Campbell, Lo and MacKinlay, The Econometrics of Financial Markets (1997), 2.4.
 */

import { checkSeries, checkWhole } from '../checks.js';
import { twoSidedProbability } from '../normal.js';

/** A z statistic and how rare so large a one is on a random walk. */
export interface ZTest {
  readonly z: number;
  readonly probability: number;
}

export interface VarianceRatio {
  readonly ratio: number;
  /** Right where every return has the same variance. */
  readonly homoscedastic: ZTest;
  /** Right also where the variance changes from return to return. */
  readonly robust: ZTest;
}

/**
 * The variance ratio of levels (log prices, or prices of which differences matter) over q periods.
 *
 *   VR(q) = [Σ (P(t) − P(t−q) − qμ)² / m] / [Σ (r(t) − μ)² / (n − 1)],   m = q (n − q + 1)(1 − q/n),
 *   z = √n (VR − 1) / √θ,   θ = 2(2q − 1)(q − 1)/(3q)  or, robust,
 *   θ = Σ_{k<q} 4 (1 − k/q)² δ(k),   δ(k) = n Σ (r(t)−μ)²(r(t−k)−μ)² / [Σ (r(t)−μ)²]²
 *
 * with r = the n one-period moves and μ their mean; windows overlap. A pure number. Cost: O(n q).
 *
 * @param options q: over how many periods, at least 2
 * @throws RangeError where q is no whole number from 2, there are not more than 2q moves, a level is
 *   not finite, or the moves are all the same
 * @example varianceRatio(closes.map(Math.log), { q: 5 }).robust.z;
 */
export function varianceRatio(
  levels: ArrayLike<number>,
  options: { readonly q: number },
): VarianceRatio {
  const { q } = options;
  checkWhole('take a variance ratio', 'q', q, 2);
  checkSeries('take a variance ratio', levels, { what: 'levels', least: 2 * q + 2 });
  const n = levels.length - 1;
  const drift = (levels[n] - levels[0]) / n;
  const squares = new Float64Array(n);
  let oneSum = 0;
  for (let t = 0; t < n; t++) {
    squares[t] = (levels[t + 1] - levels[t] - drift) ** 2;
    oneSum += squares[t];
  }
  if (!(oneSum > 0)) {
    throw new RangeError('Cannot take a variance ratio: the moves must vary, all are the same');
  }
  let manySum = 0;
  for (let t = q; t <= n; t++) manySum += (levels[t] - levels[t - q] - q * drift) ** 2;
  const ratio = manySum / (q * (n - q + 1) * (1 - q / n)) / (oneSum / (n - 1));

  const constantTheta = (2 * (2 * q - 1) * (q - 1)) / (3 * q);
  let robustTheta = 0;
  for (let k = 1; k < q; k++) {
    let product = 0;
    for (let t = k; t < n; t++) product += squares[t] * squares[t - k];
    robustTheta += 4 * (1 - k / q) ** 2 * ((n * product) / oneSum ** 2);
  }
  return {
    ratio,
    homoscedastic: zTest(ratio, n, constantTheta),
    robust: zTest(ratio, n, robustTheta),
  };
}

function zTest(ratio: number, n: number, theta: number): ZTest {
  if (!(theta > 0)) {
    throw new RangeError('Cannot take a variance ratio: there must be moves next to each other');
  }
  const z = (Math.sqrt(n) * (ratio - 1)) / Math.sqrt(theta);
  return { z, probability: twoSidedProbability(z) };
}
