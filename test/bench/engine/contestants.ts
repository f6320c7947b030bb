/**
 * The engines that are compared, each fed in its own way from the same tapes.
 *
 * Ours that is fast reads a tape as it is and tells a listener every event; the others get what their
 * interface asks for, made from the tape on the way: a value or an options object a command, and ids
 * as strings for the packages that want them (those are made before the clock starts). Every engine's
 * answers are looked at. All modify by taking out and putting back, as the packages do.
 */

import { createRequire } from 'node:module';
import {
  type Command,
  CommandTape,
  cancelOrder,
  type EventRecord,
  FastCore,
  FastEngine,
  type FastListener,
  type MatchingEngine,
  modifyOrder,
  placeLimit,
  ReadableEngine,
} from '../../../src/matching/index.js';
import { type PeerBook, PeerContestant } from './peer.js';
import type { TradeDigest } from './trade-digest.js';
import { commandAt } from './workload.js';

/** An engine in the race. */
export interface Contestant {
  /** Gets ready to play a tape: whatever would not be an engine's work in earnest. */
  prepare(tape: CommandTape): void;
  /** Plays commands of the tape that was prepared last, from one index up to another. */
  play(from: number, to: number): void;
  /** Something made of all that was answered, so that nothing can be optimised away. */
  readonly seen: number;
}

/** Makes a contestant with an empty book; with a digest, it notes every trade there. */
export type MakeContestant = (digest?: TradeDigest) => Contestant;

class FastListenerSeeing implements FastListener {
  seen = 0;
  onAccepted(event: EventRecord): void {
    this.seen += event.qtyLots;
  }
  onTraded(event: EventRecord): void {
    this.seen += event.qtyLots + event.takerOpenLots;
  }
  onCancelled(event: EventRecord): void {
    this.seen += event.qtyLots;
  }
  onModified(event: EventRecord): void {
    this.seen += event.qtyLots;
  }
  onRejected(event: EventRecord): void {
    this.seen += event.code;
  }
}

class FastListenerDigesting extends FastListenerSeeing {
  readonly #digest: TradeDigest;

  constructor(digest: TradeDigest) {
    super();
    this.#digest = digest;
  }

  override onTraded(event: EventRecord): void {
    this.#digest.add(event.id, event.takerId, event.priceTicks, event.qtyLots);
  }
}

class FastContestant implements Contestant {
  readonly #listener: FastListenerSeeing;
  readonly #core: FastCore;
  #tape = new CommandTape(0);

  constructor(digest: TradeDigest | undefined) {
    this.#listener =
      digest === undefined ? new FastListenerSeeing() : new FastListenerDigesting(digest);
    this.#core = new FastCore(this.#listener, { keepPlace: false });
  }

  get seen(): number {
    return this.#listener.seen;
  }

  prepare(tape: CommandTape): void {
    this.#tape = tape;
  }

  play(from: number, to: number): void {
    this.#core.run(this.#tape, from, to);
  }
}

/** Either engine through the interface they share. */
class ValueContestant implements Contestant {
  seen = 0;
  readonly #engine: MatchingEngine;
  readonly #digest: TradeDigest | undefined;
  #tape = new CommandTape(0);

  constructor(engine: MatchingEngine, digest: TradeDigest | undefined) {
    this.#engine = engine;
    this.#digest = digest;
  }

  prepare(tape: CommandTape): void {
    this.#tape = tape;
  }

  play(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      for (const event of this.#engine.submit(valueAt(this.#tape, index))) {
        this.seen += event.seq;
        if (event.kind === 'traded') {
          this.#digest?.add(event.makerId, event.takerId, event.priceTicks, event.qtyLots);
        }
      }
    }
  }
}

function valueAt(tape: CommandTape, index: number): Command {
  const { kind, side, timeInForce, id, price, qty } = commandAt(tape, index);
  if (kind === 'cancel') return cancelOrder({ id });
  if (kind === 'modify') return modifyOrder({ id, priceTicks: price, qtyLots: qty });
  return placeLimit({ id, side, priceTicks: price, qtyLots: qty, timeInForce });
}

const require = createRequire(import.meta.url);

function peer(name: string): MakeContestant {
  const { OrderBook } = require(name) as { OrderBook: new () => PeerBook };
  return (digest) => new PeerContestant(new OrderBook(), digest);
}

/** The engines by name; each is loaded only in the process that runs it. */
export const CONTESTANTS: Readonly<Record<string, () => MakeContestant>> = {
  fast: () => (digest) => new FastContestant(digest),
  'fast, as values': () => (digest) =>
    new ValueContestant(new FastEngine({ modifyPolicy: 'reinsert' }), digest),
  readable: () => (digest) =>
    new ValueContestant(new ReadableEngine({ modifyPolicy: 'reinsert' }), digest),
  'nodejs-order-book': () => peer('nodejs-order-book'),
  'hft-limit-order-book': () => peer('hft-limit-order-book'),
};

/** The engine that ratios are taken to. */
export const YARDSTICK = 'nodejs-order-book';
