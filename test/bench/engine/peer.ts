/**
 * The npm packages nodejs-order-book and hft-limit-order-book, which share their interface: an order
 * goes in as an options object with an id of text, and the answer lists the orders that are done and
 * the one that is partly done.
 */

import type { CommandTape } from '../../../src/matching/index.js';
import type { Contestant } from './contestants.js';
import type { TradeDigest } from './trade-digest.js';
import { commandAt } from './workload.js';

interface PeerOrder {
  readonly id: string;
  readonly size: number;
  readonly price: number;
}

interface PeerAnswer {
  readonly done: readonly PeerOrder[];
  readonly partial: PeerOrder | null;
  readonly partialQuantityProcessed: number;
}

export interface PeerBook {
  limit(order: {
    id: string;
    side: 'buy' | 'sell';
    size: number;
    price: number;
    timeInForce: 'GTC' | 'IOC';
  }): PeerAnswer;
  modify(id: string, update: { size: number; price: number }): PeerAnswer;
  cancel(id: string): unknown;
}

export class PeerContestant implements Contestant {
  seen = 0;
  readonly #book: PeerBook;
  readonly #digest: TradeDigest | undefined;
  /** Ids as text, for each tape once. */
  readonly #texts = new Map<CommandTape, readonly string[]>();
  #tape: CommandTape | undefined;
  #ids: readonly string[] = [];

  constructor(book: PeerBook, digest: TradeDigest | undefined) {
    this.#book = book;
    this.#digest = digest;
  }

  prepare(tape: CommandTape): void {
    this.#tape = tape;
    this.#ids =
      this.#texts.get(tape) ??
      Array.from({ length: tape.capacity }, (_, index) => String(tape.f64[index << 2]));
    this.#texts.set(tape, this.#ids);
  }

  play(from: number, to: number): void {
    const tape = this.#tape as CommandTape;
    const book = this.#book;
    for (let index = from; index < to; index++) {
      const { kind, side, timeInForce, price, qty: size } = commandAt(tape, index);
      const id = this.#ids[index]!;
      if (kind === 'cancel') this.seen += book.cancel(id) === undefined ? 0 : 1;
      else if (kind === 'modify') this.#see(id, book.modify(id, { size, price }));
      else this.#see(id, book.limit({ id, side, size, price, timeInForce }));
    }
  }

  #see(id: string, { done, partial, partialQuantityProcessed }: PeerAnswer): void {
    this.seen += done.length + partialQuantityProcessed;
    const digest = this.#digest;
    if (digest === undefined) return;
    // The order that arrived is in the list too, where it is done, and is the partial one, where it rests.
    const trade = (maker: PeerOrder, lots: number): void => {
      if (maker.id !== id) digest.add(Number(maker.id), Number(id), maker.price, lots);
    };
    for (const maker of done) trade(maker, maker.size);
    if (partial !== null) trade(partial, partialQuantityProcessed);
  }
}
