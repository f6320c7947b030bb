/**
 * A mid that goes nowhere on purpose: each step is normal, with mean 0, and independent of all others.
 *
 * It is the market in which a maker's inventory is pure risk: nobody knows anything, so holding lots
 * has no reward, only variance. Over t steps the variance of the move is t times that of one step.
 * Taught in chapter 03.
 */

import type { Random } from '../random/index.js';

export interface RandomWalkOptions {
  /** Where it starts, in ticks. */
  readonly startTicks: number;
  /** The standard deviation of one step, in ticks. 0 or more. */
  readonly stepVolTicks: number;
  /** How many steps it takes. */
  readonly steps: number;
}

/**
 * The mids of a random walk: `steps + 1` of them, the start first. m(t+1) = m(t) + σ·ε(t), with ε
 * standard normal. In ticks, and between ticks. O(steps).
 * @throws RangeError where the volatility is below 0 or not finite, or the steps are no whole number
 * @example randomWalk({ startTicks: 10_000, stepVolTicks: 2, steps: 100 }, new Random(7))
 */
export function randomWalk(options: RandomWalkOptions, random: Random): Float64Array {
  const { startTicks, stepVolTicks, steps } = options;
  if (!(stepVolTicks >= 0) || !Number.isFinite(stepVolTicks)) {
    throw new RangeError(
      `Cannot walk: the volatility must be finite and not below 0, current value is ${stepVolTicks}`,
    );
  }
  if (!Number.isSafeInteger(steps) || steps < 0) {
    throw new RangeError(
      `Cannot walk: the steps must be a whole number, current value is ${steps}`,
    );
  }
  const mids = new Float64Array(steps + 1);
  let mid = startTicks;
  mids[0] = mid;
  for (let step = 1; step <= steps; step++) {
    mid += stepVolTicks * random.normal();
    mids[step] = mid;
  }
  return mids;
}
