/**
 * The fast engine behind the same interface as the readable one: values in, values out.
 *
 * A command is written as one record of a tape, played by `FastCore`, and its events are read back
 * into values. Making those values costs more than matching; whoever needs the full speed plays whole
 * tapes on a `FastCore` with a listener of their own. What both engines answer is the same, event by
 * event. Chapter 11.
 */

import type { Command, SelfTradePolicy } from './commands.js';
import type { MatchingEvent } from './events.js';
import { CommandTape } from './fast/command-tape.js';
import { encodeCommand } from './fast/encode-command.js';
import { EventCollector } from './fast/event-collector.js';
import { FastBookView } from './fast/fast-book-view.js';
import { FastCore } from './fast/fast-core.js';
import type { EngineOptions, EngineSnapshot, MatchingEngine } from './matching-engine.js';

export class FastEngine implements MatchingEngine {
  readonly symbol: string | undefined;
  readonly selfTrade: SelfTradePolicy;
  readonly book: FastBookView;
  readonly #core: FastCore;
  readonly #tape = new CommandTape(1);
  readonly #collector = new EventCollector();

  constructor(options: EngineOptions = {}) {
    const { symbol, modifyPolicy = 'keep-place', selfTrade = 'allow', snapshot } = options;
    this.symbol = symbol;
    this.selfTrade = selfTrade;
    this.#core = new FastCore(this.#collector, { keepPlace: modifyPolicy === 'keep-place' });
    this.book = new FastBookView(this.#core);
    if (snapshot !== undefined) this.#restore(snapshot);
  }

  get seq(): number {
    return this.#core.event.seq;
  }

  /** Handles one command. O(1), and as much again for each trade. */
  submit(command: Command): readonly MatchingEvent[] {
    this.#collector.commandId = command.id;
    encodeCommand(this.#tape, 0, command, this);
    this.#core.run(this.#tape, 0, 1);
    return this.#collector.take();
  }

  snapshot(): EngineSnapshot {
    const bids = [...this.book.inPriority('buy')];
    return { seq: this.seq, bids, asks: [...this.book.inPriority('sell')] };
  }

  #restore({ seq, bids, asks }: EngineSnapshot): void {
    this.#core.resumeAt(seq);
    for (const order of [...bids, ...asks]) {
      const timeInForce = order.postOnly ? 'post-only' : 'GTC';
      encodeCommand(this.#tape, 0, { kind: 'place-limit', ...order, timeInForce }, this);
      this.#core.restore(this.#tape, 0);
    }
  }
}
