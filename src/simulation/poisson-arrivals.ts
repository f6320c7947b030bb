/**
 * Arrivals that know nothing of one another: at a steady rate, or at one that changes with the clock.
 *
 * A market is livelier at the open and at the close. Where the rate changes, candidates are drawn at
 * the highest rate there is, and each is kept with the chance that its moment's rate is of that.
 * Source: Lewis and Shedler, "Simulation of nonhomogeneous Poisson processes by thinning", Naval
 * Research Logistics Quarterly 26(3), 1979.
 */

import type { Random } from '../random/index.js';
import { demand } from './process-checks.js';

/**
 * The times of a Poisson process of a steady rate, from 0 up to the horizon: waiting times are
 * exponential, and the count is Poisson with mean rate × horizon. Expected cost: O(rate × horizon).
 * @throws RangeError where the rate or the horizon is below 0 or not finite
 * @example poissonArrivals(2, 60, random).length // about 120
 */
export function poissonArrivals(rate: number, horizon: number, random: Random): number[] {
  check(rate, horizon);
  const times: number[] = [];
  if (rate === 0) return times;
  for (let time = random.exponential(rate); time < horizon; time += random.exponential(rate)) {
    times.push(time);
  }
  return times;
}

/**
 * The times of a Poisson process whose rate depends on the time: the count between two times is
 * Poisson, its mean the integral of the rate. Expected cost: O(`rateMax` × horizon).
 * @param rateAt the rate at a time, from 0 to `rateMax`
 * @throws RangeError where the rate leaves that range
 * @example thinnedArrivals({ rateAt: (t) => 1 + Math.sin(t) ** 2, rateMax: 2, horizon: 60 }, random)
 */
export function thinnedArrivals(
  options: {
    readonly rateAt: (time: number) => number;
    readonly rateMax: number;
    readonly horizon: number;
  },
  random: Random,
): number[] {
  const { rateAt, rateMax, horizon } = options;
  return poissonArrivals(rateMax, horizon, random).filter((time) => {
    const rate = rateAt(time);
    demand('arrivals', `the rate must be from 0 to ${rateMax}`, rate, rate >= 0 && rate <= rateMax);
    return random.uniform() * rateMax < rate;
  });
}

function check(rate: number, horizon: number): void {
  demand('arrivals', 'the rate must be finite and not below 0', rate, rate >= 0 && rate < Infinity);
  const isTime = horizon >= 0 && horizon < Infinity;
  demand('arrivals', 'the horizon must be finite and not below 0', horizon, isTime);
}
