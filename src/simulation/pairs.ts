/**
 * Two prices that belong together, by a rule that is known: a pair held by a spread that comes back,
 * and an index with a future that keeps near its fair value.
 *
 * What an estimator must find is thereby known beforehand: the ratio, and how fast a deviation fades.
 * A deviation is a first-order autoregression, u(t) = φ u(t−1) + ε(t), started from its own long-run
 * law, so that the first day is like every other. Taught in chapter 09.
 */

import type { Random } from '../random/index.js';
import { futureFairValue } from '../stats/pairs/index-future.js';

/** A deviation that comes back to zero. */
export interface ReversionOptions {
  /** How many values it has. */
  readonly steps: number;
  /** φ: the share of a deviation that is left after one step; above −1 and below 1. */
  readonly persistence: number;
  /** Its long-run standard deviation. 0 or more. */
  readonly vol: number;
}

export interface PairOptions {
  readonly steps: number;
  /** b in y = a + b x + u. */
  readonly hedgeRatio: number;
  /** a; 0 unless told. */
  readonly intercept?: number;
  /** Where x starts; 0 unless told. */
  readonly start?: number;
  /** Standard deviation of one step of x. 0 or more. */
  readonly stepVol: number;
  readonly spread: Omit<ReversionOptions, 'steps'>;
}

export interface FutureOptions {
  readonly steps: number;
  /** Where the index starts, in points. */
  readonly startPoints: number;
  /** Standard deviation of the index's log return over one step. 0 or more. */
  readonly stepVol: number;
  /** Of money and of the basket, a year, continuously compounded. */
  readonly interestRate: number;
  readonly dividendYield: number;
  /** From the first value to the expiry; the last value is `yearsAtEnd` before it, 0 unless told. */
  readonly years: number;
  readonly yearsAtEnd?: number;
  /** How the future strays from its fair value, in points. */
  readonly mispricing: Omit<ReversionOptions, 'steps'>;
}

export interface FutureAndIndex {
  readonly index: Float64Array;
  readonly future: Float64Array;
  /** What the future would be worth: future − fair is the mispricing. */
  readonly fair: Float64Array;
  /** Years to the expiry, at each step. */
  readonly years: Float64Array;
}

/**
 * Deviations from zero. u(0) is normal with the long-run deviation; ε has the variance vol² (1 − φ²).
 * O(steps).
 *
 * @throws RangeError where the steps are no whole number, φ is not between −1 and 1, or the
 *   volatility is negative or not finite
 * @example reversion({ steps: 250, persistence: 0.9, vol: 2 }, new Random(7));
 */
export function reversion(options: ReversionOptions, random: Random): Float64Array {
  const { steps, persistence, vol } = options;
  demand('steps must be a whole number', steps, Number.isSafeInteger(steps) && steps >= 0);
  demand('persistence must be between −1 and 1', persistence, Math.abs(persistence) < 1);
  demand('a volatility must be finite and not negative', vol, isVol(vol));
  const shock = vol * Math.sqrt(1 - persistence ** 2);
  let u = vol * random.normal();
  const values = new Float64Array(steps);
  for (let t = 0; t < steps; t++) {
    values[t] = u;
    u = persistence * u + shock * random.normal();
  }
  return values;
}

/**
 * A cointegrated pair: x walks, and y = a + b x + u follows it. x(0) is the start. Any unit. O(steps).
 *
 * @throws RangeError as `reversion()`, for the steps, the step's volatility and the spread
 * @example
 * const spread = { persistence: 0.9, vol: 2 };
 * cointegratedPair({ steps: 250, hedgeRatio: 1.5, stepVol: 1, spread }, new Random(7));
 */
export function cointegratedPair(
  options: PairOptions,
  random: Random,
): { readonly y: Float64Array; readonly x: Float64Array } {
  const { steps, hedgeRatio, intercept = 0, start = 0, stepVol, spread } = options;
  demand('a volatility must be finite and not negative', stepVol, isVol(stepVol));
  const u = reversion({ steps, ...spread }, random.fork('spread'));
  const moves = random.fork('x');
  let level = start;
  const x = u.map((_, t) => {
    if (t > 0) level += stepVol * moves.normal();
    return level;
  });
  return { x, y: x.map((value, t) => intercept + hedgeRatio * value + u[t]) };
}

/**
 * An index that walks in logs, and its future: fair value plus a mispricing that comes back to 0. Nothing
 * forces the mispricing to 0 at the expiry. O(steps).
 *
 * @throws RangeError as `reversion()`, and `futureFairValue()` for the start, the rates and the years
 * @example
 * const carry = { interestRate: 0.045, dividendYield: 0.03, years: 0.25 };
 * const mispricing = { persistence: 0.95, vol: 4 };
 * const market = { steps: 390, startPoints: 20_000, stepVol: 0.0005, ...carry, mispricing };
 * futureAndIndex(market, new Random(7)).future;
 */
export function futureAndIndex(options: FutureOptions, random: Random): FutureAndIndex {
  const { steps, startPoints, stepVol, interestRate, dividendYield, mispricing } = options;
  const { years: first, yearsAtEnd: last = 0 } = options;
  demand('a volatility must be finite and not negative', stepVol, isVol(stepVol));
  const astray = reversion({ steps, ...mispricing }, random.fork('mispricing'));
  const moves = random.fork('index');
  let log = Math.log(startPoints);
  const index = astray.map((_, t) => {
    if (t > 0) log += stepVol * moves.normal();
    return Math.exp(log);
  });
  const years = astray.map((_, t) => first + ((last - first) * t) / Math.max(1, steps - 1));
  const fair = index.map(
    (spot, t) => futureFairValue({ spot, interestRate, dividendYield, years: years[t] }).fair,
  );
  return { index, fair, years, future: fair.map((value, t) => value + astray[t]) };
}

function isVol(value: number): boolean {
  return value >= 0 && value < Infinity;
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot draw a pair: ${requirement}, current value is ${value}`);
}
