/**
 * MacKinnon's response surfaces: critical values and p-values of unit root and cointegration tests.
 *
 * The t statistic of such a test does not follow Student's law, and the law differs again when the
 * series tested is the residual of a fitted regression: on residuals the 5 % point is −3.37 where the
 * plain test has −2.87 (250 observations). Both are tabulated here as polynomials fitted to
 * simulations. Taught in chapter 09.
 * Sources: MacKinnon, "Critical values for cointegration tests", Queen's Economics Department Working
 * Paper 1227 (2010), for critical values; MacKinnon, "Approximate asymptotic distribution functions for
 * unit-root and cointegration tests", Journal of Business & Economic Statistics 12(2) (1994), for p-values.
 */

import { normalCdf } from '../normal.js';

/** What the test's regression holds beside the level: nothing, a constant, a constant and a line. */
export type Deterministic = 'none' | 'constant' | 'trend';

/** One series (Dickey–Fuller) or two, of which one was regressed on the other (Engle–Granger). */
export type SeriesCount = 1 | 2;

export interface CriticalValues {
  readonly onePercent: number;
  readonly fivePercent: number;
  readonly tenPercent: number;
}

export interface SurfaceKey {
  readonly deterministic: Deterministic;
  readonly series: SeriesCount;
}

/**
 * The values below which a statistic is rare at 1, 5 and 10 % where there is nothing to find.
 *
 *   τ(T) = β∞ + β₁/T + β₂/T² + β₃/T³,   T = observations; Infinity for the limit
 *
 * Cost: O(1).
 * @throws RangeError where observations are fewer than 1, or no surface was fitted (two series without
 *   a constant)
 * @example mackinnonCriticalValues({ deterministic: 'constant', series: 2 }, 250).fivePercent; // −3.361
 */
export function mackinnonCriticalValues(key: SurfaceKey, observations: number): CriticalValues {
  if (!(observations >= 1)) {
    throw new RangeError(
      `Cannot find critical values: observations must be at least 1, current value is ${observations}`,
    );
  }
  const rows = CRITICAL_SURFACES[key.deterministic][key.series - 1];
  if (rows === undefined) throw noSurface(key);
  const [onePercent, fivePercent, tenPercent] = rows.map((row) =>
    polynomial(row, 1 / observations),
  );
  return { onePercent, fivePercent, tenPercent };
}

/**
 * How rare so low a statistic is where there is nothing to find: a one-sided probability, of the limit
 * of many observations.
 *
 *   p = Φ(Σ cᵢ τⁱ), with one set of c up to a statistic τ* and another above
 *
 * Cost: O(1).
 * @throws RangeError where the statistic is NaN, or no surface was fitted (two series without a constant)
 * @example mackinnonProbability({ deterministic: 'constant', series: 1 }, -2.86154); // 0.05
 */
export function mackinnonProbability(key: SurfaceKey, statistic: number): number {
  if (Number.isNaN(statistic)) {
    throw new RangeError(
      'Cannot find a p-value: the statistic must be a number, current value is NaN',
    );
  }
  const surface = PROBABILITY_SURFACES[key.deterministic][key.series - 1];
  if (surface === undefined) throw noSurface(key);
  if (statistic > surface.most) return 1;
  if (statistic < surface.least) return 0;
  return normalCdf(polynomial(statistic <= surface.turn ? surface.low : surface.high, statistic));
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

function noSurface(key: SurfaceKey): RangeError {
  return new RangeError(
    `Cannot use MacKinnon's surfaces: there is none for ${key.series} series and deterministic '${key.deterministic}'`,
  );
}

/** β∞, β₁, β₂, β₃ at 1, 5 and 10 %, for one series, then for two. */
const CRITICAL_SURFACES: Readonly<Record<Deterministic, readonly (readonly number[][])[]>> = {
  none: [
    [
      [-2.56574, -2.2358, -3.627, 0],
      [-1.941, -0.2686, -3.365, 31.223],
      [-1.61682, 0.2656, -2.714, 25.364],
    ],
  ],
  constant: [
    [
      [-3.43035, -6.5393, -16.786, -79.433],
      [-2.86154, -2.8903, -4.234, -40.04],
      [-2.56677, -1.5384, -2.809, 0],
    ],
    [
      [-3.89644, -10.9519, -33.527, 0],
      [-3.33613, -6.1101, -6.823, 0],
      [-3.04445, -4.2412, -2.72, 0],
    ],
  ],
  trend: [
    [
      [-3.95877, -9.0531, -28.428, -134.155],
      [-3.41049, -4.3904, -9.036, -45.374],
      [-3.12705, -2.5856, -3.925, -22.38],
    ],
    [
      [-4.32762, -15.4387, -35.679, 0],
      [-3.78057, -9.5106, -12.074, 0],
      [-3.49631, -7.0815, -7.538, 21.892],
    ],
  ],
};

/** Where a surface ends on either side, where it turns, and its coefficients below and above. */
interface ProbabilitySurface {
  readonly least: number;
  readonly turn: number;
  readonly most: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

const PROBABILITY_SURFACES: Readonly<Record<Deterministic, readonly ProbabilitySurface[]>> = {
  none: [
    {
      least: -19.04,
      turn: -1.04,
      most: Infinity,
      low: [0.6344, 1.2378, 0.032496],
      high: [0.4797, 0.93557, -0.06999, 0.033066],
    },
  ],
  constant: [
    {
      least: -18.83,
      turn: -1.61,
      most: 2.74,
      low: [2.1659, 1.4412, 0.038269],
      high: [1.7339, 0.93202, -0.12745, -0.010368],
    },
    {
      least: -18.86,
      turn: -2.62,
      most: 0.92,
      low: [2.92, 1.5012, 0.039796],
      high: [2.1945, 0.64695, -0.29198, -0.042377],
    },
  ],
  trend: [
    {
      least: -16.18,
      turn: -2.89,
      most: 0.7,
      low: [3.2512, 1.6047, 0.049588],
      high: [2.5261, 0.61654, -0.37956, -0.060285],
    },
    {
      least: -21.15,
      turn: -3.19,
      most: 0.63,
      low: [3.6646, 1.5419, 0.036448],
      high: [2.85, 0.5272, -0.36622, -0.051695],
    },
  ],
};
