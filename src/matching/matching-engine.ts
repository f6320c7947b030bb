/**
 * The one interface of both matching engines: a command goes in, its events come out.
 *
 * An engine is a state machine for one instrument, without a clock and without randomness: the same
 * commands give the same events and the same book, which is what makes a journal enough to recover
 * it. `ReadableEngine` is the one to read and to write on a whiteboard, `FastEngine` the one to run.
 * Taught in chapter 11.
 */

import type { BookView, RestingOrder } from '../book/index.js';
import type { Command, SelfTradePolicy } from './commands.js';
import type { MatchingEvent } from './events.js';

/** A resting order with all that matching must remember of it. */
export interface EngineOrder extends RestingOrder {
  readonly owner?: number;
  readonly postOnly: boolean;
  readonly selfTrade: SelfTradePolicy;
}

/**
 * What a modify does to an order's place in the queue.
 * - `keep-place`: the same price and no more lots than before keep the place, anything else loses it.
 * - `reinsert`: a modify always takes the order out and matches it again like a new one.
 */
export type ModifyPolicy = 'keep-place' | 'reinsert';

export interface EngineOptions {
  /** The instrument's symbol. Commands that name another are refused. */
  readonly symbol?: string;
  /** Defaults to `keep-place`. */
  readonly modifyPolicy?: ModifyPolicy;
  /** For orders with an owner that do not say their own. Defaults to `allow`. */
  readonly selfTrade?: SelfTradePolicy;
  /** Where to go on from. Defaults to an empty book. */
  readonly snapshot?: EngineSnapshot;
}

/** A book at rest: enough to start another engine that answers exactly as this one would. */
export interface EngineSnapshot {
  /** The sequence number of the last event. */
  readonly seq: number;
  /** Best price first, first in the queue first. */
  readonly bids: readonly EngineOrder[];
  readonly asks: readonly EngineOrder[];
}

export interface MatchingEngine {
  readonly symbol: string | undefined;
  /** The sequence number of the last event, 0 before the first. */
  readonly seq: number;
  /** The book as it stands. A view, not a copy: it changes with the next command. */
  readonly book: BookView<EngineOrder>;
  /** Handles one command to its end. @returns its events, at least one */
  submit(command: Command): readonly MatchingEvent[];
  /** A copy of all that rests. O(orders). */
  snapshot(): EngineSnapshot;
}
