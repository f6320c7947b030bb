/**
 * The variance ratio of Lo and MacKinlay, its two z statistics, and what it does to the risk of a
 * position. Equations (11) to (16) of notebook 06. Inputs are never changed. Results are compared with
 * a tolerance of one part in a billion.
 */

/** The ratio, and how many standard errors it is away from 1. */
export interface VarianceRatio {
  readonly ratio: number;
  /** By (14): right where every return has the same variance. */
  readonly z: number;
  /** By (15): right also where the variance changes. */
  readonly robustZ: number;
}

/**
 * VR(q) of levels by equation (13), overlapping and unbiased, with both z statistics. Levels are log
 * prices, or prices whose differences matter; there is one return less than there are levels, r(t) =
 * X(t) − X(t−1), and n is the number of **returns**. The mean of the returns is taken off, q times over
 * q periods.
 *
 * @throws RangeError where q is not a whole number from 2, where there are not more than 2q returns,
 *   where a level is not finite, where all returns are the same (tested with whole levels, for which
 *   that is exact), or where θ of (15) is 0
 * @example varianceRatio(closes.map(Math.log), 5).robustZ
 */
export function varianceRatio(levels: readonly number[], q: number): VarianceRatio {
  for (const level of levels) demand('a level must be finite', level, Number.isFinite(level));
  demand('q must be a whole number from 2', q, Number.isSafeInteger(q) && q >= 2);
  const n = levels.length - 1;
  demand('there must be more than 2q returns', n, n > 2 * q);
  const at = (t: number) => levels[t] as number;
  const mean = (at(n) - at(0)) / n;
  const squares = Array.from({ length: n }, (_, t) => (at(t + 1) - at(t) - mean) ** 2);
  const total = sum(squares);
  demand('the returns must vary', mean, total > 0);
  const overlapping = Array.from(
    { length: n - q + 1 },
    (_, t) => (at(t + q) - at(t) - q * mean) ** 2,
  );
  const ratio = sum(overlapping) / (q * (n - q + 1) * (1 - q / n)) / (total / (n - 1));

  let theta = 0;
  for (let k = 1; k < q; k++) {
    const products = squares.slice(k).map((square, t) => square * (squares[t] as number));
    theta += 4 * (1 - k / q) ** 2 * ((n * sum(products)) / total ** 2);
  }
  demand('θ must be positive', theta, theta > 0);
  const plainTheta = (2 * (2 * q - 1) * (q - 1)) / (3 * q);
  const errors = (variance: number) => (Math.sqrt(n) * (ratio - 1)) / Math.sqrt(variance);
  return { ratio, z: errors(plainTheta), robustZ: errors(theta) };
}

/**
 * What VR(q) is where the autocorrelations are known, equation (12): 1 + 2 Σ (1 − k/q) ρ(k) for k from
 * 1 up to q − 1. `autocorrelations[0]` is that of lag 1. More of them than needed are not used,
 * and not checked either.
 *
 * @throws RangeError where q is not a whole number from 1, there are fewer than q − 1
 *   autocorrelations, or one that is used is not from −1 to 1
 * @example ratioFromAutocorrelations([-0.1], 2) // 0.9
 */
export function ratioFromAutocorrelations(autocorrelations: readonly number[], q: number): number {
  demand('q must be a whole number from 1', q, Number.isSafeInteger(q) && q >= 1);
  const used = autocorrelations.slice(0, q - 1);
  demand('there must be q − 1 autocorrelations', used.length, used.length === q - 1);
  for (const rho of used) {
    demand('an autocorrelation must be from −1 to 1', rho, rho >= -1 && rho <= 1);
  }
  return 1 + 2 * sum(used.map((rho, i) => (1 - (i + 1) / q) * rho));
}

/**
 * How far from 1 the ratio of a walk stays 95 times in 100: 1.96 standard errors by (14), for n returns
 * of one variance. The band is 1 ± this.
 *
 * @throws RangeError where `returns` is not a whole number from 1, or q is not a whole number from 2
 * @example bandHalfWidth(1000, 2) // 0.062
 */
export function bandHalfWidth(returns: number, q: number): number {
  demand(
    'the number of returns must be a whole number from 1',
    returns,
    Number.isSafeInteger(returns) && returns >= 1,
  );
  demand('q must be a whole number from 2', q, Number.isSafeInteger(q) && q >= 2);
  return 1.96 * Math.sqrt((2 * (2 * q - 1) * (q - 1)) / (3 * q) / returns);
}

/**
 * The volatility of a move over q periods, equation (16): that of one period, times √(q · VR(q)).
 * In the unit of the volatility; 0 where one of the two is 0. Half a spread that shall pay for q periods
 * of holding grows with it.
 *
 * @throws RangeError where the volatility or the ratio is negative or not finite, or q is not a whole
 *   number from 1
 * @example volOverHorizon(10, 4, 1) // 20; with a ratio of 1.44: 24
 */
export function volOverHorizon(periodVol: number, q: number, ratio: number): number {
  demand('q must be a whole number from 1', q, Number.isSafeInteger(q) && q >= 1);
  for (const value of [periodVol, ratio]) {
    demand(
      'the volatility and the ratio must be finite and not negative',
      value,
      value >= 0 && value < Infinity,
    );
  }
  return periodVol * Math.sqrt(q * ratio);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds)
    throw new RangeError(`Cannot take a variance ratio: ${requirement}, current value is ${value}`);
}
