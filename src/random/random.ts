/**
 * `Random`: the project's only source of random numbers, seeded and passed in to whoever draws.
 *
 * The same seed gives the same numbers on every machine, so that a simulation can be run again and a
 * test never depends on luck; `Math.random()` takes no seed. Streams that must not disturb each other
 * (prices, orders, each of many runs) are forked by label from one seed.
 */

import { poisson } from './poisson.js';
import { childKey, stateOfKey } from './split-mix.js';
import { Xoshiro128, type XoshiroState } from './xoshiro.js';

const TWO_TO_26 = 2 ** 26;
const TWO_TO_32 = 2 ** 32;
const TWO_TO_MINUS_53 = 2 ** -53;

/** All that is needed to go on from where a generator stood. Plain JSON. */
export interface RandomState {
  /** The seed or fork it came from, in hexadecimal: what `fork()` builds on. */
  readonly key: string;
  readonly words: XoshiroState;
  /** The second of the two normals that are drawn at a time, while it waits. */
  readonly spareNormal?: number;
}

/**
 * Random numbers from a seed.
 *
 * @example
 * const random = new Random(42);
 * const steps = Array.from({ length: 3 }, () => random.normal());
 */
export class Random {
  readonly #key: bigint;
  readonly #bits: Xoshiro128;
  #spareNormal: number | undefined;

  /**
   * @param seed any safe integer; equal seeds give equal numbers
   * @throws RangeError where the seed is not a safe integer
   */
  constructor(seed: number | RandomState) {
    if (typeof seed === 'object') {
      this.#key = BigInt(`0x${seed.key}`);
      this.#bits = new Xoshiro128(seed.words);
      this.#spareNormal = seed.spareNormal;
      return;
    }
    if (!Number.isSafeInteger(seed)) {
      throw new RangeError(
        `Cannot seed a generator: the seed must be a whole number, current value is ${seed}`,
      );
    }
    this.#key = BigInt.asUintN(64, BigInt(seed));
    this.#bits = new Xoshiro128(stateOfKey(this.#key));
  }

  /** From 0 up to, not including, 1: a multiple of 2^−53, all equally likely. */
  uniform(): number {
    const high = this.#bits.next() >>> 5;
    const low = this.#bits.next() >>> 6;
    return (high * TWO_TO_26 + low) * TWO_TO_MINUS_53;
  }

  /**
   * A whole number from 0 up to, not including, `n`, all equally likely. What would favour small
   * numbers (2^32 is no multiple of n) is drawn again.
   * @throws RangeError where n is not a whole number from 1 to 2^32
   */
  uniformInt(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > TWO_TO_32) {
      throw new RangeError(
        `Cannot draw a whole number: n must be whole and from 1 to 2^32, current value is ${n}`,
      );
    }
    const fair = TWO_TO_32 - (TWO_TO_32 % n);
    for (;;) {
      const word = this.#bits.next();
      if (word < fair) return word % n;
    }
  }

  /** A whole number from 0 to 2^32 − 1, all equally likely: what all other draws are made of. */
  word(): number {
    return this.#bits.next();
  }

  /**
   * Fills an array with the next words: the same as so many calls of `word()`, several times faster.
   * For the inner loops of simulations that must be fast.
   */
  fillWords(words: Uint32Array): void {
    this.#bits.fill(words);
  }

  /**
   * The standard normal distribution: mean 0, standard deviation 1. Marsaglia's polar method, which
   * draws two at a time and keeps the second. Source: Marsaglia and Bray, SIAM Review 6(3), 1964.
   */
  normal(): number {
    const spare = this.#spareNormal;
    if (spare !== undefined) {
      this.#spareNormal = undefined;
      return spare;
    }
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spareNormal = y * scale;
      return x * scale;
    }
  }

  /**
   * The waiting time between arrivals at `rate` per unit of time; its mean is 1 / rate.
   * @throws RangeError where the rate is not positive and finite
   */
  exponential(rate: number): number {
    if (!(rate > 0) || rate === Infinity) {
      throw new RangeError(
        `Cannot draw a waiting time: the rate must be positive and finite, current value is ${rate}`,
      );
    }
    return -Math.log1p(-this.uniform()) / rate;
  }

  /**
   * The number of arrivals where `mean` are expected.
   * @throws RangeError where the mean is negative or above 1e9
   */
  poisson(mean: number): number {
    if (!(mean >= 0 && mean <= 1e9)) {
      throw new RangeError(
        `Cannot draw a count: the mean must be from 0 to 1e9, current value is ${mean}`,
      );
    }
    return poisson(mean, () => this.uniform());
  }

  /**
   * True with probability p.
   * @throws RangeError where p is not from 0 to 1
   */
  bernoulli(p: number): boolean {
    if (!(p >= 0 && p <= 1)) {
      throw new RangeError(
        `Cannot draw an event: its probability must be from 0 to 1, current value is ${p}`,
      );
    }
    return this.uniform() < p;
  }

  /** One of the items, all equally likely. @throws RangeError where there are none */
  choice<T>(items: readonly T[]): T {
    if (items.length === 0)
      throw new RangeError('Cannot choose an item: there must be at least one');
    return items[this.uniformInt(items.length)] as T;
  }

  /** A new array with the items in random order, all orders equally likely (Fisher–Yates). O(n). */
  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.uniformInt(last + 1);
      const kept = shuffled[last] as T;
      shuffled[last] = shuffled[other] as T;
      shuffled[other] = kept;
    }
    return shuffled;
  }

  /**
   * An independent stream. It follows from the seed and the label alone: numbers already drawn here
   * do not change it, and equal labels give equal streams.
   * @example
   * const orders = new Random(42).fork('orders');
   */
  fork(label: string | number): Random {
    const key = childKey(this.#key, String(label));
    return new Random({ key: key.toString(16), words: stateOfKey(key) });
  }

  /** Where the generator stands; `new Random(state)` goes on from there. */
  state(): RandomState {
    const spare = this.#spareNormal === undefined ? {} : { spareNormal: this.#spareNormal };
    return { key: this.#key.toString(16), words: this.#bits.state, ...spare };
  }
}
