/**
 * SplitMix64: turns one number into as many unrelated 64-bit words as are needed.
 *
 * It fills the state of the real generator from a seed, so that seeds 1, 2 and 3 give streams that
 * have nothing to do with each other, and it derives the keys of independent streams from labels.
 * Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014;
 * https://prng.di.unimi.it/splitmix64.c
 */

import type { XoshiroState } from './xoshiro.js';

/** The step of the counter: 2^64 divided by the golden ratio, made odd. */
const GOLDEN_STEP = 0x9e3779b97f4a7c15n;

/** The first outputs of SplitMix64 from a 64-bit seed. */
export function splitMix64(seed: bigint, count: number): bigint[] {
  return Array.from({ length: count }, (_, index) =>
    scramble(BigInt.asUintN(64, seed + GOLDEN_STEP * BigInt(index + 1))),
  );
}

/** The state of xoshiro128 that a 64-bit key stands for: two outputs, each cut into two words. */
export function stateOfKey(key: bigint): XoshiroState {
  const [first, second] = splitMix64(key, 2) as [bigint, bigint];
  return [lowWord(first), lowWord(first >> 32n), lowWord(second), lowWord(second >> 32n)];
}

/** The key of a stream below another: every character of the label scrambles all 64 bits. */
export function childKey(parent: bigint, label: string): bigint {
  let key = scramble(BigInt.asUintN(64, parent ^ BigInt(label.length + 1)));
  for (let index = 0; index < label.length; index++) {
    key = scramble(BigInt.asUintN(64, key + GOLDEN_STEP * BigInt(label.charCodeAt(index) + 1)));
  }
  return key;
}

/** A bijection of 64 bits in which each input bit changes half of the output's. */
function scramble(word: bigint): bigint {
  let z = word;
  z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}

function lowWord(word: bigint): number {
  return Number(BigInt.asUintN(32, word));
}
