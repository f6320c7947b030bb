/**
 * Brownian motion, arithmetic and geometric: the two prices that most models begin with.
 *
 * Arithmetic, a price moves by so many ticks in a time, whatever it is, and may go below zero; that is
 * the mid of Avellaneda and Stoikov. Geometric, it moves by so many per cent, and stays positive; that
 * is the share of Black and Scholes. Both are drawn from their exact distribution at each step, so
 * that the length of a step changes nothing but how often one looks.
 * Source: Glasserman, Monte Carlo Methods in Financial Engineering, 2003, sections 3.1 and 3.2.
 */

import type { Random } from '../random/index.js';
import { checkTime, checkVol, demand, type PathTime } from './process-checks.js';

export interface BrownianOptions extends PathTime {
  /** Where it starts. Of a geometric motion: positive. */
  readonly start: number;
  /** μ, per unit of time; of a geometric motion a rate, as in E[S(t)] = S(0)·e^(μt). Defaults to 0. */
  readonly drift?: number;
  /** σ, per square root of the unit of time; of a geometric motion a part of the price. 0 or more. */
  readonly vol: number;
}

/**
 * X(t + dt) = X(t) + μ·dt + σ·√dt·ε, with ε standard normal: `steps + 1` values, the start first.
 * X(t) is normal with mean X(0) + μ·t and variance σ²·t. O(steps).
 * @throws RangeError where a number is out of its range
 * @example arithmeticBrownian({ start: 10_000, vol: 100, timeStep: 1 / 2340, steps: 2340 }, random)
 */
export function arithmeticBrownian(options: BrownianOptions, random: Random): Float64Array {
  const { start, drift = 0, vol, timeStep, steps } = options;
  check(options);
  const path = new Float64Array(steps + 1);
  const [mean, deviation] = [drift * timeStep, vol * Math.sqrt(timeStep)];
  path[0] = start;
  for (let step = 1; step <= steps; step++) {
    path[step] = (path[step - 1] as number) + mean + deviation * random.normal();
  }
  return path;
}

/**
 * S(t + dt) = S(t)·exp((μ − σ²/2)·dt + σ·√dt·ε): `steps + 1` values, the start first. ln S(t) is
 * normal with mean ln S(0) + (μ − σ²/2)·t and variance σ²·t; E[S(t)] = S(0)·e^(μt). O(steps).
 * @throws RangeError where a number is out of its range
 * @example geometricBrownian({ start: 100, vol: 0.2, timeStep: 1 / 252, steps: 252 }, random)
 */
export function geometricBrownian(options: BrownianOptions, random: Random): Float64Array {
  const { start, drift = 0, vol } = options;
  demand('geometric Brownian motion', 'the start must be positive', start, start > 0);
  const logs = { ...options, start: Math.log(start), drift: drift - vol ** 2 / 2 };
  return arithmeticBrownian(logs, random).map(Math.exp);
}

function check(options: BrownianOptions): void {
  const { start, drift = 0, vol } = options;
  const what = 'Brownian motion';
  checkTime(what, options);
  checkVol(what, vol);
  demand(what, 'the start must be finite', start, Number.isFinite(start));
  demand(what, 'the drift must be finite', drift, Number.isFinite(drift));
}
