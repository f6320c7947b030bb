/**
 * One buffer for the whole state of the fast engine, seen as 32-bit integers and as doubles.
 *
 * Everything lives here: orders, price levels, the table of ids, the touch, the event being told. The
 * compiler then keeps one base address in a register, where several arrays would each be loaded and
 * checked anew, and the garbage collector sees a single object. An address is the index of a 32-bit
 * word; address 0 is "none". Records are 8 words and aligned, so that none straddles two cache lines,
 * and so that a field is reached with `record | FIELD`, which unlike `+` cannot overflow and needs no
 * check. Addresses survive growth: the buffer is copied to one of twice the size.
 *
 * The layers of the engine extend one another (arena, pool, ladder, book, matcher, core) where one
 * would otherwise have objects that hold objects: so all of the hot path works on one object.
 */

/** Records are this many words: 32 bytes, half a cache line. */
export const RECORD_WORDS = 8;

/** Fixed addresses: what the engine needs at every command. Some hold doubles. */
export const FIXED = {
  /** Best bid's level and best ask's, 0 for none; then their prices, `NO_BID` and `NO_ASK` for none. */
  touch: 8,
  touchPrice: 10,
  /** The order on its way through the book: its id and its open lots, doubles at `taker >> 1`. */
  taker: 12,
  /** The event being told, 16 words; see `event-record.ts`. */
  event: 16,
  /** The highest id that ever rested, a double at `highestId >> 1`. */
  highestId: 32,
} as const;

const FIRST_FREE = 40;

export class Arena {
  i32: Int32Array;
  f64: Float64Array;
  #next = FIRST_FREE;

  /** @param words how many to begin with, a power of two */
  constructor(words: number) {
    const buffer = new ArrayBuffer(words * 4);
    this.i32 = new Int32Array(buffer);
    this.f64 = new Float64Array(buffer);
  }

  /** Zeroed words that were never used before, at an address that is a multiple of `align`. */
  protected reserve(words: number, align: number): number {
    const address = Math.ceil(this.#next / align) * align;
    this.#next = address + words;
    if (this.#next > this.i32.length) this.#grow(this.#next);
    return address;
  }

  #grow(words: number): void {
    let size = this.i32.length;
    while (size < words) size *= 2;
    const buffer = new ArrayBuffer(size * 4);
    const i32 = new Int32Array(buffer);
    i32.set(this.i32);
    this.i32 = i32;
    this.f64 = new Float64Array(buffer);
    this.moved();
  }

  /** Called when the buffer is another one, with everything where it was. */
  protected moved(): void {}
}
