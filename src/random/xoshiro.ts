/**
 * The stream of bits under every random number here: xoshiro128**, version 1.1.
 *
 * Its state is four words of 32 bits, its step a few shifts, rotations and xors, which JavaScript does
 * in plain integers; the period is 2^128 − 1. It is for simulations, not for secrets. The one state
 * it must never be in is all zeros.
 * Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM Transactions on
 * Mathematical Software 47(4), 2021; https://prng.di.unimi.it/xoshiro128starstar.c
 */

/** Four unsigned words of 32 bits, not all zero. */
export type XoshiroState = readonly [number, number, number, number];

/** A stream of unsigned 32-bit integers. */
export class Xoshiro128 {
  #s0 = 0;
  #s1 = 0;
  #s2 = 0;
  #s3 = 0;

  constructor(state: XoshiroState) {
    this.state = state;
  }

  get state(): XoshiroState {
    return [this.#s0 >>> 0, this.#s1 >>> 0, this.#s2 >>> 0, this.#s3 >>> 0];
  }

  /** @throws RangeError where the words are not unsigned 32-bit integers, or are all zero */
  set state(words: XoshiroState) {
    const fit = words.length === 4 && words.every((word) => word >>> 0 === word);
    if (!fit || words.every((word) => word === 0)) {
      throw new RangeError(
        `Cannot set the state of the generator: it must be four unsigned 32-bit words, not all zero, current value is [${words.join(', ')}]`,
      );
    }
    this.#s0 = words[0] | 0;
    this.#s1 = words[1] | 0;
    this.#s2 = words[2] | 0;
    this.#s3 = words[3] | 0;
  }

  /** The next integer, from 0 up to 2^32 − 1. */
  next(): number {
    const s1 = this.#s1;
    const scrambled = Math.imul(s1, 5);
    const s2 = this.#s2 ^ this.#s0;
    const s3 = this.#s3 ^ s1;
    this.#s1 = s1 ^ s2;
    this.#s0 ^= s3;
    this.#s2 = s2 ^ (s1 << 9);
    this.#s3 = (s3 << 11) | (s3 >>> 21);
    return Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
  }

  /**
   * Fills an array with the next integers: the same as so many calls of `next()`, several times
   * faster, because the state stays in local variables meanwhile.
   */
  fill(words: Uint32Array): void {
    let s0 = this.#s0;
    let s1 = this.#s1;
    let s2 = this.#s2;
    let s3 = this.#s3;
    for (let i = 0; i < words.length; i++) {
      const scrambled = Math.imul(s1, 5);
      words[i] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
      s2 ^= s0;
      s3 ^= s1;
      const shifted = s1 << 9;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = (s3 << 11) | (s3 >>> 21);
    }
    this.#s0 = s0;
    this.#s1 = s1;
    this.#s2 = s2;
    this.#s3 = s3;
  }
}
