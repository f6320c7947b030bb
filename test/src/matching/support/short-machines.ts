/** Engines that answer in short lines: the whiteboard answers of chapter 11 as one, and the library's. */

import * as changes from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as immediate from '../../../../solutions/11-matching-engine/market-and-immediate.js';
import * as limits from '../../../../solutions/11-matching-engine/match-limit.js';
import * as prevention from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import type {
  Command,
  MatchingEngine,
  MatchingEvent,
  ModifyPolicy,
  PlaceLimit,
} from '../../../../src/matching/index.js';

export interface Machine {
  /** What happens, in short lines: trades, and lots that leave without one. */
  submit(command: Command): readonly string[];
  /** `10(1) @ 9995` for each order, bids before asks, in the order in which they would trade. */
  orders(): readonly string[];
}

type Shown = Pick<limits.Order, 'id' | 'priceTicks' | 'qtyLots'>;

const shown = ({ id, priceTicks, qtyLots }: Shown) => `${qtyLots}(${id}) @ ${priceTicks}`;
const traded = ({ qtyLots, priceTicks, makerId }: limits.Trade) =>
  `${qtyLots} @ ${priceTicks} with ${makerId}`;

export class Whiteboard implements Machine {
  readonly #policy: ModifyPolicy;
  #book: prevention.Book = { bids: [], asks: [] };

  constructor(policy: ModifyPolicy) {
    this.#policy = policy;
  }

  orders(): readonly string[] {
    return [...this.#book.bids, ...this.#book.asks].map(shown);
  }

  submit(command: Command): readonly string[] {
    switch (command.kind) {
      case 'cancel': {
        const { book, order } = changes.cancel(this.#book, command.id);
        this.#keep(book);
        return order === undefined ? ['refused'] : [`${order.qtyLots} leave`];
      }
      case 'modify': {
        const modified = changes.modify(this.#book, command.id, command, this.#policy);
        this.#keep(modified.book);
        if (modified.outcome === 'rejected') return ['refused'];
        return [modified.outcome, ...modified.trades.map(traded)];
      }
      default:
        return this.#lives(command.id) ? ['refused'] : this.#place(command);
    }
  }

  #place(command: Exclude<Command, { kind: 'cancel' | 'modify' }>): readonly string[] {
    const { id, side, qtyLots } = command;
    if (command.kind === 'place-limit' && command.selfTrade !== undefined) {
      return this.#prevent(command);
    }
    if (command.kind === 'place-limit' && command.timeInForce === undefined) {
      const { book, trades } = limits.matchLimit(this.#book, command);
      this.#keep(book);
      return trades.map(traded);
    }
    const order: immediate.Order =
      command.kind === 'place-market'
        ? { kind: 'market', id, side, qtyLots, timeInForce: command.timeInForce ?? 'IOC' }
        : { ...command, kind: 'limit', timeInForce: command.timeInForce ?? 'GTC' };
    const outcome = immediate.place(this.#book, order);
    this.#keep(outcome.book);
    if (outcome.rejected) return ['refused'];
    const gone = outcome.cancelledLots > 0 ? [`${outcome.cancelledLots} leave`] : [];
    return [...outcome.trades.map(traded), ...gone];
  }

  #prevent(command: PlaceLimit): readonly string[] {
    const { id, side, priceTicks, qtyLots, owner, selfTrade = 'allow' } = command;
    const order = { id, side, priceTicks, qtyLots, owner };
    const { book, events } = prevention.match(this.#book, order, selfTrade);
    this.#book = book;
    return events.map((event) => (event.kind === 'traded' ? traded(event) : `(${event.id}) less`));
  }

  #lives(id: number): boolean {
    return [...this.#book.bids, ...this.#book.asks].some((order) => order.id === id);
  }

  /** The other three answers know no owners: each order keeps the one it came with. */
  #keep({ bids, asks }: limits.Book): void {
    const owners = new Map([...this.#book.bids, ...this.#book.asks].map((o) => [o.id, o.owner]));
    const owned = (order: limits.Order) => ({ ...order, owner: owners.get(order.id) });
    this.#book = { bids: bids.map(owned), asks: asks.map(owned) };
  }
}

/** A library engine, speaking in the same short lines. */
export class Library implements Machine {
  readonly #engine: MatchingEngine;

  constructor(engine: MatchingEngine) {
    this.#engine = engine;
  }

  orders(): readonly string[] {
    const { bids, asks } = this.#engine.snapshot();
    return [...bids, ...asks].map(shown);
  }

  submit(command: Command): readonly string[] {
    return this.#engine.submit(command).flatMap(lineOf);
  }
}

function lineOf(event: MatchingEvent): readonly string[] {
  switch (event.kind) {
    case 'accepted':
      return [];
    case 'rejected':
      return ['refused'];
    case 'traded':
      return [traded(event)];
    case 'cancelled':
      return [event.reason === 'self-trade' ? `(${event.id}) less` : `${event.qtyLots} leave`];
    case 'modified':
      if (event.reason === 'self-trade') return [`(${event.id}) less`];
      return [event.keptPlace ? 'kept-place' : 'lost-place'];
  }
}
