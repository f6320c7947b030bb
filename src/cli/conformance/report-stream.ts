/**
 * The canonical report stream of the consensus format, hashed as it is written and never kept.
 *
 * One line a report, joined by `\n` with none at the end:
 * `0,seq,side,id,price,qty` accepted · `1,seq,price,qty,maker,taker` traded · `2,seq,side,id,price`
 * cancelled · `3,seq,side,id,price,qty` modified · `4,seq,id` and `5,seq,id` a cancel or a modify of
 * an order that does not rest. `seq` is that of the message the report answers. Bytes are written by
 * hand into one buffer: making strings of two million lines would take longer than matching.
 */

import { createHash } from 'node:crypto';
import type { Side } from '../../units/index.js';

const BUFFER_BYTES = 1 << 16;
/** No line is longer: six numbers of at most 17 characters. */
const LONGEST_LINE = 128;
const COMMA = 44;
const MINUS = 45;
const NEWLINE = 10;
const ZERO = 48;

export class ReportStream {
  /** How many trades were reported. */
  trades = 0;
  readonly #hash = createHash('sha256');
  readonly #bytes = Buffer.alloc(BUFFER_BYTES);
  #length = 0;
  #isFirst = true;

  accepted(seq: number, side: Side, id: number, price: number, qty: number): void {
    this.#begin(0, seq);
    this.#order(side, id, price);
    this.#field(qty);
  }

  traded(seq: number, price: number, qty: number, maker: number, taker: number): void {
    this.trades += 1;
    this.#begin(1, seq);
    this.#field(price);
    this.#field(qty);
    this.#field(maker);
    this.#field(taker);
  }

  cancelled(seq: number, side: Side, id: number, price: number): void {
    this.#begin(2, seq);
    this.#order(side, id, price);
  }

  modified(seq: number, side: Side, id: number, price: number, qty: number): void {
    this.#begin(3, seq);
    this.#order(side, id, price);
    this.#field(qty);
  }

  rejected(seq: number, command: 'cancel' | 'modify', id: number): void {
    this.#begin(command === 'cancel' ? 4 : 5, seq);
    this.#field(id);
  }

  /** The SHA-256 of everything, in hexadecimal. Ends the stream. */
  digest(): string {
    this.#flush();
    return this.#hash.digest('hex');
  }

  #begin(kind: number, seq: number): void {
    if (this.#length > BUFFER_BYTES - LONGEST_LINE) this.#flush();
    if (!this.#isFirst) this.#bytes[this.#length++] = NEWLINE;
    this.#isFirst = false;
    this.#bytes[this.#length++] = ZERO + kind;
    this.#field(seq);
  }

  #order(side: Side, id: number, price: number): void {
    this.#field(side === 'buy' ? 0 : 1);
    this.#field(id);
    this.#field(price);
  }

  /** A comma and a whole number, its digits written from the last to the first. */
  #field(value: number): void {
    this.#bytes[this.#length++] = COMMA;
    if (value < 0) this.#bytes[this.#length++] = MINUS;
    let left = Math.abs(value);
    let digits = 1;
    for (let limit = 10; limit <= left; limit *= 10) digits += 1;
    for (let at = this.#length + digits - 1; at >= this.#length; at--) {
      const tenth = Math.floor(left / 10);
      this.#bytes[at] = ZERO + (left - tenth * 10);
      left = tenth;
    }
    this.#length += digits;
  }

  #flush(): void {
    this.#hash.update(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
  }
}
