/**
 * Engle and Granger's test: do two prices that both wander stay together? A regression of levels, a
 * unit root test of what it leaves, and critical values that belong to **residuals**. Equations (10)
 * to (13) of notebook 09. Inputs are never changed. Results are compared with a tolerance of one part
 * in ten million.
 */

/** Levels of two prices at the same moments. */
export interface Pair {
  readonly y: readonly number[];
  readonly x: readonly number[];
}

/** Step one: y = intercept + hedgeRatio · x + residual. */
export interface PairFit {
  readonly intercept: number;
  /** Units of x to sell for each unit of y. */
  readonly hedgeRatio: number;
  /** One for each moment. */
  readonly residuals: readonly number[];
}

/** How a Dickey–Fuller regression is run. */
export interface DickeyFullerOptions {
  /** How many former moves stand beside the level: none or one. */
  readonly lags: 0 | 1;
  /** Whether a constant stands in the regression too. */
  readonly constant: boolean;
}

/** The verdict on a pair. */
export interface Verdict extends PairFit {
  readonly statistic: number;
  /** The 5 % point of Engle and Granger for n − 1 observations. */
  readonly criticalValue: number;
  /** Whether the statistic lies **below** the critical value. */
  readonly isPair: boolean;
}

/**
 * MacKinnon's coefficients β∞, β₁, β₂, β₃ of the 5 % point (Queen's Economics Department Working Paper
 * 1227, 2010). `oneSeries` is for a series as it is, tested with a constant (Dickey–Fuller);
 * `residuals` is for what a regression of one series on another left (Engle–Granger).
 */
export const FIVE_PERCENT: Readonly<Record<'oneSeries' | 'residuals', readonly number[]>> = {
  oneSeries: [-2.86154, -2.8903, -4.234, -40.04],
  residuals: [-3.33613, -6.1101, -6.823, 0],
};

/**
 * Step one: least squares of the levels of y on those of x, with a constant, equation (10).
 *
 *     hedgeRatio = Σ (x − x̄)(y − ȳ) / Σ (x − x̄)²,   intercept = ȳ − hedgeRatio · x̄
 *
 * @throws RangeError where the lengths differ, there are fewer than 3 moments, a level is not finite,
 *   or x has the same level throughout
 * @example fitPair({ y: [5, 7, 9], x: [1, 2, 3] }) // { intercept: 3, hedgeRatio: 2, residuals: [0, 0, 0] }
 */
export function fitPair({ y, x }: Pair): PairFit {
  throw new Error('TODO 09-pairs-and-hedging/cointegration');
}

/**
 * The Dickey–Fuller statistic of a series: the t ratio of ρ, equation (11).
 *
 *     Δu_t = ρ u_{t−1} [ + c Δu_{t−1} ] [ + constant ] + ε_t;   statistic = ρ / standard error of ρ
 *
 * The term with c is there for `lags: 1`, the constant where it is asked for. A row of the regression
 * needs all that stands in it: n levels give n − 1 − lags rows. With k coefficients (ρ, c, constant;
 * as many as there are) the variance of ε is s² = Σ ε² / (rows − k). With the columns of the regression
 * in a matrix Z, the standard error of ρ is √(s² · the diagonal entry of (ZᵀZ)⁻¹ that belongs to ρ);
 * where ρ stands alone that is √(s² / Σ u²_{t−1}).
 *
 * @throws RangeError where a level is not finite, there are no more rows than coefficients, or all
 *   levels are the same
 * @example dickeyFuller([1, -1, 1, 0], { lags: 0, constant: false }) // −5
 */
export function dickeyFuller(levels: readonly number[], options: DickeyFullerOptions): number {
  throw new Error('TODO 09-pairs-and-hedging/cointegration');
}

/**
 * MacKinnon's 5 % point for T observations, equation (12): β∞ + β₁/T + β₂/T² + β₃/T³.
 *
 * @param tested what the statistic was computed from
 * @throws RangeError where T is not a whole number from 1
 * @example criticalValue('oneSeries', 250) // −2.8731…
 */
export function criticalValue(tested: 'oneSeries' | 'residuals', observations: number): number {
  throw new Error('TODO 09-pairs-and-hedging/cointegration');
}

/**
 * Both steps, and the verdict (13): the residuals of `fitPair` are tested **without** a constant (they
 * have the mean 0 already), and the statistic is held against the critical value of residuals for
 * n − 1 observations, n being the number of moments; n − 1 for `lags: 1` too.
 *
 * @throws RangeError as `fitPair` and `dickeyFuller`. A y that is an exact formula of x leaves nothing
 *   to test; what happens then is up to you
 */
export function engleGranger(pair: Pair, lags: 0 | 1): Verdict {
  throw new Error('TODO 09-pairs-and-hedging/cointegration');
}
