/**
 * The Ornstein–Uhlenbeck process: a price that is pulled back to a level.
 *
 * The pull is proportional to the distance, so a deviation halves in ln 2 / θ, whatever its size. It
 * is the model of a spread between two shares that belong together, and of a mid that overshoots.
 * Each step is drawn from its exact distribution; Euler's step θ·dt·(m − x) would be wrong by a part
 * of θ·dt, and explode beyond 2.
 * Source: Glasserman, Monte Carlo Methods in Financial Engineering, 2003, section 3.3.
 */

import type { Random } from '../random/index.js';
import { checkTime, checkVol, demand, type PathTime } from './process-checks.js';

export interface OrnsteinUhlenbeckOptions extends PathTime {
  /** m, where it is pulled to. */
  readonly level: number;
  /** θ, the strength of the pull, per unit of time. Positive. */
  readonly pull: number;
  /** σ, per square root of the unit of time. 0 or more. */
  readonly vol: number;
  /** Where it starts. Absent: drawn from the stationary distribution. */
  readonly start?: number;
}

/**
 * dX = θ·(m − X)·dt + σ·dW, exactly: X(t + dt) = m + (X(t) − m)·e^(−θdt) + s·ε with
 * s² = σ²·(1 − e^(−2θdt)) / (2θ). `steps + 1` values, the start first. In the long run X is normal
 * with mean m and variance σ² / (2θ), and values a time τ apart have the correlation e^(−θτ). O(steps).
 * @throws RangeError where a number is out of its range
 * @example ornsteinUhlenbeck({ level: 0, pull: 2, vol: 1, timeStep: 0.01, steps: 1000 }, random)
 */
export function ornsteinUhlenbeck(options: OrnsteinUhlenbeckOptions, random: Random): Float64Array {
  const { level, pull, vol, timeStep, steps } = options;
  const what = 'mean reversion';
  checkTime(what, options);
  checkVol(what, vol);
  demand(what, 'the pull must be positive and finite', pull, pull > 0 && pull < Infinity);
  demand(what, 'the level must be finite', level, Number.isFinite(level));
  const stationary = vol / Math.sqrt(2 * pull);
  const start = options.start ?? level + stationary * random.normal();
  demand(what, 'the start must be finite', start, Number.isFinite(start));
  const keep = Math.exp(-pull * timeStep);
  // 1 − e^(−2θdt), without losing its digits where θdt is small.
  const deviation = stationary * Math.sqrt(-Math.expm1(-2 * pull * timeStep));
  const path = new Float64Array(steps + 1);
  path[0] = start;
  for (let step = 1; step <= steps; step++) {
    const before = path[step - 1] as number;
    path[step] = level + (before - level) * keep + deviation * random.normal();
  }
  return path;
}

/** How long a deviation takes to halve, on average: ln 2 / θ. */
export function reversionHalfLife(pull: number): number {
  return Math.LN2 / pull;
}
