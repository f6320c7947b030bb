/**
 * Fractional Gaussian noise: normal steps with a long memory of known strength.
 *
 * It is the one process whose Hurst exponent is known, so it is what estimators of H are tried on.
 * Each step is drawn from its exact distribution given all steps before it, whose mean and variance
 * the Durbin–Levinson recursion brings up to date; nothing is approximated. Taught in chapter 06.
 * Source: Hosking, "Modeling persistence in hydrological time series using fractional differencing",
 * Water Resources Research 20(12) (1984).
 */

import type { Random } from '../random/index.js';

export interface FractionalNoiseOptions {
  /** H, above 0 and below 1. 0.5 is independent noise. */
  readonly hurst: number;
  readonly steps: number;
}

/**
 * Steps with mean 0, variance 1 and the autocovariance γ(k) = ½(|k+1|^2H − 2|k|^2H + |k−1|^2H). Their
 * running sum is fractional Brownian motion. Pure numbers. Cost: O(steps²) time, O(steps) memory.
 *
 * @throws RangeError where hurst is not between 0 and 1, or steps no whole number
 * @example fractionalNoise({ hurst: 0.7, steps: 1024 }, new Random(7));
 */
export function fractionalNoise(options: FractionalNoiseOptions, random: Random): Float64Array {
  const { hurst, steps } = options;
  if (!(hurst > 0 && hurst < 1)) {
    throw new RangeError(
      `Cannot draw fractional noise: hurst must be above 0 and below 1, current value is ${hurst}`,
    );
  }
  if (!Number.isSafeInteger(steps) || steps < 0) {
    throw new RangeError(
      `Cannot draw fractional noise: steps must be a whole number, current value is ${steps}`,
    );
  }
  const covariance = autocovariance(hurst, steps);
  const noise = new Float64Array(steps);
  let weights = new Float64Array(steps);
  let former = new Float64Array(steps);
  let variance = 1;
  for (let t = 0; t < steps; t++) {
    if (t > 0) {
      [weights, former] = [former, weights];
      let unexplained = covariance[t];
      for (let k = 1; k < t; k++) unexplained -= former[k - 1] * covariance[t - k];
      const reflection = unexplained / variance;
      weights[t - 1] = reflection;
      for (let k = 0; k < t - 1; k++) weights[k] = former[k] - reflection * former[t - 2 - k];
      variance *= 1 - reflection * reflection;
    }
    let expected = 0;
    for (let k = 0; k < t; k++) expected += weights[k] * noise[t - 1 - k];
    noise[t] = expected + Math.sqrt(variance) * random.normal();
  }
  return noise;
}

function autocovariance(hurst: number, count: number): Float64Array {
  const power = (k: number) => Math.abs(k) ** (2 * hurst);
  return Float64Array.from(
    { length: count },
    (_, k) => (power(k + 1) - 2 * power(k) + power(k - 1)) / 2,
  );
}
