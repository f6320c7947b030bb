/**
 * A price with two moods: calm and wild, and a chance in each step of passing from one to the other.
 *
 * Volatility comes in clusters, and a maker that measured it over a calm hour is wrong in the first
 * wild minute. Two states are the least that shows it: each step is normal, and yet all steps together
 * have fatter tails than a normal distribution.
 * Source: Hamilton, "A new approach to the economic analysis of nonstationary time series and the
 * business cycle", Econometrica 57(2), 1989.
 */

import type { Random } from '../random/index.js';
import { checkTime, checkVol, demand } from './process-checks.js';

export interface VolatilityRegimeOptions {
  readonly start: number;
  /** The standard deviation of a step in each state. 0 or more. */
  readonly calmStepVol: number;
  readonly wildStepVol: number;
  /** The chance of passing to the other state, in each step. From 0 to 1, not both 0. */
  readonly calmToWild: number;
  readonly wildToCalm: number;
  readonly steps: number;
}

export interface VolatilityRegimePath {
  /** `steps + 1` values, the start first. */
  readonly values: Float64Array;
  /** 1 where a step was wild, 0 where it was calm: one a step. */
  readonly isWild: Uint8Array;
}

/**
 * The part of time that is wild in the long run: π = p / (p + r), with p = `calmToWild` and
 * r = `wildToCalm`. A wild spell takes 1/r steps on average, a calm one 1/p.
 */
export function wildShare(options: Pick<VolatilityRegimeOptions, 'calmToWild' | 'wildToCalm'>) {
  return options.calmToWild / (options.calmToWild + options.wildToCalm);
}

/**
 * A random walk whose volatility is a Markov chain. The first state is drawn from the stationary
 * distribution, so every step has the variance (1 − π)·calm² + π·wild², with π as in `wildShare`.
 * O(steps).
 * @throws RangeError where a number is out of its range
 * @example
 * volatilityRegime({ start: 10_000, calmStepVol: 1, wildStepVol: 5, calmToWild: 0.002,
 *   wildToCalm: 0.02, steps: 5000 }, random).values
 */
export function volatilityRegime(
  options: VolatilityRegimeOptions,
  random: Random,
): VolatilityRegimePath {
  const { start, calmStepVol, wildStepVol, calmToWild, wildToCalm, steps } = options;
  check(options);
  const values = new Float64Array(steps + 1);
  const isWild = new Uint8Array(steps);
  const [moods, moves] = [random.fork('moods'), random.fork('moves')];
  let wild = moods.bernoulli(wildShare(options));
  values[0] = start;
  for (let step = 0; step < steps; step++) {
    isWild[step] = wild ? 1 : 0;
    const move = (wild ? wildStepVol : calmStepVol) * moves.normal();
    values[step + 1] = (values[step] as number) + move;
    if (moods.bernoulli(wild ? wildToCalm : calmToWild)) wild = !wild;
  }
  return { values, isWild };
}

function check(options: VolatilityRegimeOptions): void {
  const { start, calmStepVol, wildStepVol, calmToWild, wildToCalm, steps } = options;
  const what = 'a volatility regime';
  checkTime(what, { timeStep: 1, steps });
  checkVol(what, calmStepVol);
  checkVol(what, wildStepVol);
  demand(what, 'the start must be finite', start, Number.isFinite(start));
  for (const chance of [calmToWild, wildToCalm]) {
    demand(what, 'the chance of a change must be from 0 to 1', chance, chance >= 0 && chance <= 1);
  }
  const both = calmToWild + wildToCalm;
  demand(what, 'one of the changes must be possible', both, both > 0);
}
