/**
 * Augmented Dickey–Fuller test: does a level come back, or does it wander for ever?
 *
 * A series that comes back falls when it is high. The test regresses moves on levels, with former moves
 * beside them to take up short memory, and asks whether the slope is below zero by more than luck. Its
 * statistic has its own table. Taught in chapter 09.
 * Source: Dickey and Fuller, Journal of the American Statistical Association 74 (1979); Said and Dickey,
 * Biometrika 71(3) (1984), for the lags.
 */

import { checkSeries, checkWhole } from '../checks.js';
import { linearRegression } from '../regression/index.js';
import {
  type CriticalValues,
  type Deterministic,
  mackinnonCriticalValues,
  mackinnonProbability,
} from './mackinnon.js';

export interface DickeyFullerOptions {
  /** How many former moves stand in the regression. */
  readonly lags: number;
  /** A constant, where it is not said: the level comes back to something that is not 0. */
  readonly deterministic?: Deterministic;
}

export interface DickeyFuller {
  /** ρ: how much of a deviation one period takes away, below zero. */
  readonly slope: number;
  /** The t ratio of the slope: compare with the critical values, not with Student's. */
  readonly statistic: number;
  readonly observations: number;
  readonly criticalValues: CriticalValues;
  /** How rare so low a statistic is where the level wanders. */
  readonly probability: number;
}

/**
 * The augmented Dickey–Fuller test of levels.
 *
 *   Δy(t) = ρ y(t−1) + c₁ Δy(t−1) + … + c_p Δy(t−p) + a (+ b t) + ε;   the statistic is ρ / its error
 *
 * p = lags. Assumes that the lags take up all short memory. Cost: O(n p²).
 *
 * @throws RangeError where values are not finite, too few for the lags, or the levels do not vary
 * @example augmentedDickeyFuller(spreads, { lags: 1 }).probability;
 */
export function augmentedDickeyFuller(
  levels: ArrayLike<number>,
  options: DickeyFullerOptions,
): DickeyFuller {
  const { lags, deterministic = 'constant' } = options;
  const { slope, statistic, observations } = dickeyFullerRatio(levels, { lags, deterministic });
  const key = { deterministic, series: 1 } as const;
  return {
    slope,
    statistic,
    observations,
    criticalValues: mackinnonCriticalValues(key, observations),
    probability: mackinnonProbability(key, statistic),
  };
}

/** The slope, its t ratio and the number of rows, without a verdict. @throws RangeError as above */
export function dickeyFullerRatio(
  levels: ArrayLike<number>,
  options: Required<DickeyFullerOptions>,
): { readonly slope: number; readonly statistic: number; readonly observations: number } {
  const action = 'test for a unit root';
  const { lags, deterministic } = options;
  checkWhole(action, 'lags', lags, 0);
  const parameters = 1 + lags + { none: 0, constant: 1, trend: 2 }[deterministic];
  checkSeries(action, levels, { what: 'levels', least: lags + 1 + parameters + 1 });
  const values = Float64Array.from(levels);
  const moves = values.subarray(1).map((value, t) => value - values[t]);
  const observations = moves.length - lags;
  const columns = [values.subarray(lags, -1)];
  for (let lag = 1; lag <= lags; lag++) columns.push(moves.subarray(lags - lag, -lag));
  if (deterministic === 'trend') columns.push(Float64Array.from(columns[0], (_, t) => t));
  const throughOrigin = deterministic === 'none';
  const fit = linearRegression(moves.subarray(lags), columns, { throughOrigin });
  const [slope, error] = [fit.slopes[0], fit.standardErrors[0]];
  if (!(error > 0)) {
    throw new RangeError(`Cannot ${action}: the levels must not follow a formula without error`);
  }
  return { slope, statistic: slope / error, observations };
}
