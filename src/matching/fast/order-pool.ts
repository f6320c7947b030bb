/**
 * The resting orders of the fast engine: records, a list of free ones, and the table of ids.
 *
 * - Records that are free hang together in a list; the last one freed, still warm in the cache, is
 *   used next. The garbage collector has nothing to do.
 * - The id table is an array of chain heads, and the chains run through the records: a lookup costs
 *   one small random read and the record that is wanted anyway, nothing moves on deletion, and there
 *   are no tombstones. A search answers with the word that points to the order it found (a chain head
 *   or a field of another record, it makes no difference), so taking the order out is one write.
 * - Fibonacci hashing (multiply by 2^32 / φ, keep the high bits) spreads any ids; it hashes `id >> 4`
 *   and keeps the lowest 4 bits beside, so that 16 ids in a row, as a venue hands them out, share
 *   one cache line of the table.
 *
 * Doubles are read inside a method rather than passed to it: V8 boxes a double above 2^31 at a call.
 */

import { Arena, FIXED, RECORD_WORDS } from './arena.js';

/** An order's fields, in words from its address. Id and open lots are doubles 0 and 1 from `order >> 1`. */
export const ORDER = {
  next: 4,
  previous: 5,
  /** The level's address, plus 1 where the order has traits. */
  level: 6,
  chain: 7,
} as const;

const { next: NEXT, level: LEVEL, chain: CHAIN } = ORDER;
const HIGHEST_ID = FIXED.highestId >> 1;
/** 2^32 divided by the golden ratio. */
const FIBONACCI = 0x9e3779b1;
const HIGH_BITS = 0x85ebca6b;
const TWO_TO_32 = 4294967296;
const FIRST_BUCKETS = 4096;
const FIRST_RECORDS = 64;
const FIRST_WORDS = 16384;

export class OrderPool extends Arena {
  /** How many orders rest. */
  orderCount = 0;
  #traits = new Int32Array(FIRST_WORDS / RECORD_WORDS);
  /** The first record that is free. */
  protected freeOrder = 0;
  #buckets = 0;
  #bucketCount = FIRST_BUCKETS;
  #shift = Math.clz32(FIRST_BUCKETS) + 1;

  constructor() {
    super(FIRST_WORDS);
    this.f64[HIGHEST_ID] = -1;
    this.#buckets = this.reserve(FIRST_BUCKETS, 16);
    this.#addRecords(FIRST_RECORDS);
  }

  /** The word where the chain begins that an id belongs to; the id stands at an index of an array. */
  protected chainOf(ids: Float64Array, index: number): number {
    const id = ids[index]!;
    const low = id | 0;
    let hash = low >>> 4;
    if (id >= TWO_TO_32) hash ^= Math.imul((id / TWO_TO_32) | 0, HIGH_BITS);
    return (this.#buckets + ((Math.imul(hash, FIBONACCI) >>> this.#shift) ^ (low & 15))) | 0;
  }

  /** The word that points to the order with an id, or the word with 0 at the end of its chain. O(1). */
  protected linkTo(ids: Float64Array, index: number): number {
    const { i32, f64 } = this;
    const id = ids[index]!;
    let link = this.chainOf(ids, index);
    let order = i32[link]!;
    while (order !== 0 && f64[order >> 1] !== id) {
      link = order | CHAIN;
      order = i32[link]!;
    }
    return link;
  }

  /** The order with the id that stands at an index of an array, or 0. O(1). */
  find(ids: Float64Array, index: number): number {
    return this.i32[this.linkTo(ids, index)]!;
  }

  /**
   * Sees to it that one record at least is free. Called before a command is begun, so that nothing
   * moves while links and levels are held.
   */
  protected makeRoom(): void {
    if (this.freeOrder === 0) this.#addRecords(this.orderCount);
  }

  /**
   * Whether the id that stands at an index of an array rests already. Ids that a venue hands out rise,
   * and one that is higher than all before needs no search.
   */
  protected isTaken(ids: Float64Array, index: number): boolean {
    const { f64 } = this;
    const id = ids[index]!;
    if (id > f64[HIGHEST_ID]!) {
      f64[HIGHEST_ID] = id;
      return false;
    }
    return this.find(ids, index) !== 0;
  }

  /** Takes a free record and enters it under the id that stands at an index of an array. O(1). */
  protected enter(ids: Float64Array, index: number): number {
    const { i32, f64 } = this;
    const chain = this.chainOf(ids, index);
    const order = this.freeOrder;
    this.freeOrder = i32[order | NEXT]!;
    i32[order | CHAIN] = i32[chain]!;
    i32[chain] = order;
    f64[order >> 1] = ids[index]!;
    this.orderCount = (this.orderCount + 1) | 0;
    return order;
  }

  /** Takes an order out of the table, and frees its record. O(1). */
  protected release(order: number): void {
    const { i32 } = this;
    let link = this.chainOf(this.f64, order >> 1);
    while (i32[link] !== order) link = i32[link]! | CHAIN;
    i32[link] = i32[order | CHAIN]!;
    i32[order | NEXT] = this.freeOrder;
    this.freeOrder = order;
    this.orderCount = (this.orderCount - 1) | 0;
  }

  /** What matching must remember of an order besides price and lots, 0 for nothing. */
  traitsOf(order: number): number {
    return (this.i32[order | LEVEL]! & 1) === 0 ? 0 : this.#traits[order >> 3]!;
  }

  /** Sets them, after the order has its level. */
  protected setTraits(order: number, traits: number): void {
    this.i32[order | LEVEL]! |= 1;
    this.#traits[order >> 3] = traits;
  }

  protected override moved(): void {
    const traits = new Int32Array(this.i32.length / RECORD_WORDS);
    traits.set(this.#traits);
    this.#traits = traits;
  }

  /** More free records, the lowest address first in the list, and buckets to match. */
  #addRecords(count: number): void {
    if ((this.orderCount + count) * 2 > this.#bucketCount) this.#moreBuckets();
    const first = this.reserve(count * RECORD_WORDS, RECORD_WORDS);
    for (let record = count - 1; record >= 0; record--) {
      const order = first + record * RECORD_WORDS;
      this.i32[order | NEXT] = this.freeOrder;
      this.freeOrder = order;
    }
  }

  /** A table of twice the size, and every order entered again. The old words stay unused. */
  #moreBuckets(): void {
    const old = this.#buckets;
    const end = old + this.#bucketCount;
    this.#bucketCount *= 2;
    this.#shift -= 1;
    this.#buckets = this.reserve(this.#bucketCount, 16);
    const { i32, f64 } = this;
    for (let bucket = old; bucket < end; bucket++) {
      let order = i32[bucket]!;
      while (order !== 0) {
        const next = i32[order | CHAIN]!;
        const chain = this.chainOf(f64, order >> 1);
        i32[order | CHAIN] = i32[chain]!;
        i32[chain] = order;
        order = next;
      }
    }
  }
}
