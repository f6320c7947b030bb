/**
 * The project's only source of randomness: a generator with a seed, passed in to whoever draws.
 *
 * The same seed gives the same numbers on every machine and in every version of Node, so a simulation
 * can be run again, and a test of one never depends on luck. `Math.random()` can be given no seed.
 */

import { stateOfSeed, Xoshiro128 } from './xoshiro.js';

const TWO_TO_THE_26 = 2 ** 26;
const TWO_TO_THE_MINUS_53 = 2 ** -53;

/** Random numbers from a seed. */
export class Random {
  readonly #bits: Xoshiro128;
  #spareNormal: number | undefined;

  /**
   * @param seed any safe integer; equal seeds give equal numbers
   * @throws RangeError where the seed is not a safe integer
   */
  constructor(seed: number) {
    if (!Number.isSafeInteger(seed)) {
      throw new RangeError(
        `Cannot start a random generator: the seed must be a whole number, current value is ${seed}`,
      );
    }
    this.#bits = new Xoshiro128(stateOfSeed(seed));
  }

  /** A number from 0 up to, not including, 1, each multiple of 2^−53 with equal chance. */
  uniform(): number {
    const high = this.#bits.next() >>> 5;
    const low = this.#bits.next() >>> 6;
    return (high * TWO_TO_THE_26 + low) * TWO_TO_THE_MINUS_53;
  }

  /** A draw of the standard normal distribution: mean 0, deviation 1 (Marsaglia's polar method). */
  normal(): number {
    const spare = this.#spareNormal;
    this.#spareNormal = undefined;
    if (spare !== undefined) return spare;
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const radius = x * x + y * y;
      if (radius > 0 && radius < 1) {
        const scale = Math.sqrt((-2 * Math.log(radius)) / radius);
        this.#spareNormal = y * scale;
        return x * scale;
      }
    }
  }
}
