/**
 * Merton's jump diffusion: a geometric Brownian motion that news interrupts.
 *
 * Jumps come as a Poisson process and multiply the price by a lognormal factor. The drift is made up
 * for them, so that μ keeps its meaning: E[S(t)] = S(0)·e^(μt), with jumps or without. It is the
 * simplest market in which a maker's loss does not come in small parts.
 * Source: Merton, "Option pricing when underlying stock returns are discontinuous", Journal of
 * Financial Economics 3, 1976.
 */

import type { Random } from '../random/index.js';
import type { BrownianOptions } from './brownian.js';
import { checkTime, checkVol, demand } from './process-checks.js';

export interface JumpOptions extends BrownianOptions {
  /** λ: how many jumps come in a unit of time, on average. 0 or more. */
  readonly jumpsPerTime: number;
  /** Mean and standard deviation of the logarithm of a jump's factor. */
  readonly jumpMean: number;
  readonly jumpVol: number;
}

export interface JumpPath {
  /** `steps + 1` values, the start first. */
  readonly prices: Float64Array;
  /** How many jumps came in each step. */
  readonly jumps: Uint32Array;
}

/**
 * Each step multiplies the price by exp((μ − σ²/2 − λk)·dt + σ·√dt·ε + J), where J is the sum of
 * Poisson(λ·dt) normals (m, v²) and k = e^(m + v²/2) − 1 the mean jump. Exact at every step. The log
 * return over a time t has the variance (σ² + λ·(m² + v²))·t. O(steps + jumps).
 * @throws RangeError where a number is out of its range
 * @example
 * jumpDiffusion({ start: 100, vol: 0.2, jumpsPerTime: 10, jumpMean: -0.01, jumpVol: 0.02,
 *   timeStep: 1 / 252, steps: 252 }, random).prices
 */
export function jumpDiffusion(options: JumpOptions, random: Random): JumpPath {
  const { start, drift = 0, vol, timeStep, steps, jumpsPerTime, jumpMean, jumpVol } = options;
  check(options);
  const meanJump = Math.expm1(jumpMean + jumpVol ** 2 / 2);
  const mean = (drift - vol ** 2 / 2 - jumpsPerTime * meanJump) * timeStep;
  const deviation = vol * Math.sqrt(timeStep);
  const prices = new Float64Array(steps + 1);
  const jumps = new Uint32Array(steps);
  let log = Math.log(start);
  prices[0] = start;
  for (let step = 0; step < steps; step++) {
    const count = random.poisson(jumpsPerTime * timeStep);
    log += mean + deviation * random.normal();
    // A sum of n normals is normal: one draw, whatever n is.
    if (count > 0) log += count * jumpMean + Math.sqrt(count) * jumpVol * random.normal();
    jumps[step] = count;
    prices[step + 1] = Math.exp(log);
  }
  return { prices, jumps };
}

function check(options: JumpOptions): void {
  const { start, drift = 0, vol, jumpsPerTime, jumpMean, jumpVol } = options;
  const what = 'a jump diffusion';
  checkTime(what, options);
  checkVol(what, vol);
  checkVol(what, jumpVol);
  demand(what, 'the start must be positive', start, start > 0 && start < Infinity);
  demand(what, 'the drift must be finite', drift, Number.isFinite(drift));
  const isRate = jumpsPerTime >= 0 && jumpsPerTime < Infinity;
  demand(what, 'the jumps per time must be finite and not below 0', jumpsPerTime, isRate);
  demand(what, 'the mean of the jumps must be finite', jumpMean, Number.isFinite(jumpMean));
}
