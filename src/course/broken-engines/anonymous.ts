/**
 * An engine behind a mask: whoever holds it can submit commands and look at the book, and nothing else.
 *
 * A test must judge an engine by what it does. Behind the mask every engine has the same class, the
 * same source and the same fields, and hands out copies. Its sequence numbers go on from wherever its
 * venue is, as those of an engine that has been started anew do. Chapter 12.
 */

import type { BookView, DepthLevel } from '../../book/index.js';
import type { Command, SelfTradePolicy } from '../../matching/commands.js';
import type { MatchingEvent } from '../../matching/events.js';
import type {
  EngineOptions,
  EngineOrder,
  EngineSnapshot,
  MatchingEngine,
} from '../../matching/matching-engine.js';
import type { Lots, Side, Ticks } from '../../units/index.js';
import type { StartEngine } from './engine-test.js';

/**
 * The same engines behind the mask.
 * @param firstSeq the sequence number of the last event before an engine starts with an empty book
 */
export function anonymous(start: StartEngine, firstSeq = 0): StartEngine {
  return (options: EngineOptions = {}) => {
    const snapshot = options.snapshot ?? { seq: firstSeq, bids: [], asks: [] };
    return new EngineUnderTest(start({ ...options, snapshot }));
  };
}

class EngineUnderTest implements MatchingEngine {
  readonly #engine: MatchingEngine;
  readonly book: BookView<EngineOrder>;

  constructor(engine: MatchingEngine) {
    this.#engine = engine;
    this.book = new BookUnderTest(engine.book);
  }

  get symbol(): string | undefined {
    return this.#engine.symbol;
  }

  get seq(): number {
    return this.#engine.seq;
  }

  submit(command: Command): readonly MatchingEvent[] {
    return this.#engine.submit(command).map((event) => ({ ...event }));
  }

  snapshot(): EngineSnapshot {
    const { seq, bids, asks } = this.#engine.snapshot();
    return { seq, bids: bids.map(copyOf), asks: asks.map(copyOf) };
  }
}

class BookUnderTest implements BookView<EngineOrder> {
  readonly #book: BookView<EngineOrder>;

  constructor(book: BookView<EngineOrder>) {
    this.#book = book;
  }

  bestBid(): Ticks | undefined {
    return this.#book.bestBid();
  }

  bestAsk(): Ticks | undefined {
    return this.#book.bestAsk();
  }

  mid(): number | undefined {
    return this.#book.mid();
  }

  spread(): number | undefined {
    return this.#book.spread();
  }

  qtyAt(side: Side, priceTicks: number): Lots {
    return this.#book.qtyAt(side, priceTicks);
  }

  depth(side: Side, levelsMax?: number): readonly DepthLevel[] {
    const levels = this.#book.depth(side, levelsMax);
    return levels.map(({ priceTicks, qtyLots, orders }) => ({ priceTicks, qtyLots, orders }));
  }

  queueAt(side: Side, priceTicks: number): readonly EngineOrder[] {
    return this.#book.queueAt(side, priceTicks).map(copyOf);
  }

  order(id: number): EngineOrder | undefined {
    const order = this.#book.order(id);
    return order === undefined ? undefined : copyOf(order);
  }

  get orderCount(): number {
    return this.#book.orderCount;
  }
}

/** An order with the fields that every engine has, in one order. */
function copyOf(order: EngineOrder): EngineOrder {
  const { id, side, priceTicks, qtyLots, owner, postOnly, selfTrade } = order;
  const own: { owner?: number; selfTrade: SelfTradePolicy } =
    owner === undefined ? { selfTrade } : { owner, selfTrade };
  return { id, side, priceTicks, qtyLots, postOnly, ...own };
}
