/**
 * The stream of random bits under all the project's random numbers: xoshiro128**, version 1.1.
 *
 * Four words of 32 bits are its state, a few shifts, rotations and xors its step: fast in plain
 * integers, and as good as a simulation needs. One seed fills the state through SplitMix64, so that
 * seeds 1, 2, 3 give streams that have nothing to do with each other.
 * Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021).
 */

/** Four words of 32 bits, not all zero. */
export type XoshiroState = readonly [number, number, number, number];

/** A stream of unsigned 32-bit integers. */
export class Xoshiro128 {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(state: XoshiroState) {
    [this.#a, this.#b, this.#c, this.#d] = state;
  }

  /** The next integer, from 0 up to 2^32 − 1. */
  next(): number {
    const result = Math.imul(rotateLeft(Math.imul(this.#b, 5), 7), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = rotateLeft(this.#d, 11);
    return result;
  }
}

/** The state that a seed stands for: two outputs of SplitMix64, each cut into two words. */
export function stateOfSeed(seed: number): XoshiroState {
  const [first, second] = splitMix64(BigInt(seed), 2) as [bigint, bigint];
  return [low(first), low(first >> 32n), low(second), low(second >> 32n)];
}

/** The first outputs of SplitMix64 from a seed. */
export function splitMix64(seed: bigint, count: number): bigint[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let z = state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  });
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function low(word: bigint): number {
  return Number(BigInt.asUintN(32, word));
}
