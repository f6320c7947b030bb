/**
 * A Hawkes process: arrivals that bring on more arrivals.
 *
 * Orders come in bursts, because people see the trades of others and split their own. Each arrival
 * raises the rate by α, and what it raised dies away at the rate β. On average an arrival brings on
 * n = α / β others directly, which must be below 1, or the burst never ends; all together an arrival
 * that came by itself brings 1 / (1 − n).
 * Sources: Hawkes, Biometrika 58(1), 1971; Ogata, "On Lewis' simulation method for point processes",
 * IEEE Transactions on Information Theory 27(1), 1981.
 */

import type { Random } from '../random/index.js';
import { demand } from './process-checks.js';

export interface HawkesOptions {
  /** μ: how many come by themselves in a unit of time. Positive. */
  readonly baseRate: number;
  /** α: by how much an arrival raises the rate. 0 or more, and below `decay`. */
  readonly excitement: number;
  /** β: how fast that dies away, per unit of time. Positive. */
  readonly decay: number;
}

/** The rate in the long run: μ / (1 − α/β). @throws RangeError as `hawkesArrivals` */
export function hawkesMeanRate(options: HawkesOptions): number {
  check(options);
  return options.baseRate / (1 - options.excitement / options.decay);
}

/**
 * Times from 0 up to the horizon, of a process that starts at 0 with nothing before it, so that it
 * takes some 1 / (β − α) to come up to its mean rate. λ(t) = μ + Σ α·e^(−β(t − tᵢ)), over the arrivals
 * tᵢ before t.
 *
 * Ogata's thinning: between arrivals the rate only falls, so the rate now bounds what comes next; a
 * candidate is drawn at that bound and kept with the chance that the rate at its time is of it. Because
 * the kernel is exponential, one number carries all of the past. Expected cost: O(arrivals / (1 − n)).
 * @throws RangeError where a number is out of its range, or α/β is not below 1
 * @example hawkesArrivals({ baseRate: 1, excitement: 1.5, decay: 2 }, 100, random)
 */
export function hawkesArrivals(options: HawkesOptions, horizon: number, random: Random): number[] {
  const { baseRate, excitement, decay } = options;
  check(options);
  const isTime = horizon >= 0 && horizon < Infinity;
  demand('a Hawkes process', 'the horizon must be finite and not below 0', horizon, isTime);
  const times: number[] = [];
  let time = 0;
  /** Σ α·e^(−β(t − tᵢ)) at `time`. */
  let excited = 0;
  for (;;) {
    const bound = baseRate + excited;
    const wait = random.exponential(bound);
    time += wait;
    if (time >= horizon) return times;
    excited *= Math.exp(-decay * wait);
    if (random.uniform() * bound >= baseRate + excited) continue;
    times.push(time);
    excited += excitement;
  }
}

/**
 * λ just before a time, given all arrivals before it, which are sorted: λ(t) = μ + Σ α·e^(−β(t − tᵢ)).
 * O(arrivals before t).
 */
export function hawkesRateAt(
  time: number,
  arrivals: readonly number[],
  { baseRate, excitement, decay }: HawkesOptions,
): number {
  let excited = 0;
  for (const arrival of arrivals) {
    if (arrival >= time) break;
    excited += excitement * Math.exp(-decay * (time - arrival));
  }
  return baseRate + excited;
}

function check({ baseRate, excitement, decay }: HawkesOptions): void {
  const what = 'a Hawkes process';
  const isBase = baseRate > 0 && baseRate < Infinity;
  demand(what, 'the base rate must be positive and finite', baseRate, isBase);
  demand(what, 'the decay must be positive and finite', decay, decay > 0 && decay < Infinity);
  demand(what, 'the excitement must not be below 0', excitement, excitement >= 0);
  const branching = excitement / decay;
  demand(what, 'an arrival must bring on less than one other', branching, branching < 1);
}
