/**
 * LOBSTER messages as the events of single orders, which a backtest replays.
 *
 * A file begins in the middle of a day: orders that rest already are not named in it. They are taken
 * from the first row of the book file, as one nameless order a level; a message about an order that is
 * not known is about the nameless order at its price, and is left out where there is none, because what
 * rests behind the levels of the file was never shown. A hidden order's execution is a trade.
 */

import { opposite, type Side } from '../units/index.js';
import { DataError } from './data-error.js';
import type { LobsterMessage, LobsterRow } from './lobster.js';

export interface LobsterOrderOptions {
  /** The book after the first message. Without it the book begins empty. */
  readonly firstRow?: LobsterRow | undefined;
  /** The tick in the file's units of $0.0001. Defaults to 100, a cent. */
  readonly tickUnits?: number | undefined;
}

interface At {
  readonly timeNs: number;
  readonly line: number;
}

export type LobsterOrderEvent = At &
  (
    | {
        readonly kind: 'placed';
        readonly id: number;
        readonly side: Side;
        readonly priceTicks: number;
        readonly qtyLots: number;
      }
    | { readonly kind: 'reduced' | 'executed'; readonly id: number; readonly qtyLots: number }
    | { readonly kind: 'deleted'; readonly id: number }
    | {
        readonly kind: 'trade';
        readonly side: Side;
        readonly priceTicks: number;
        readonly qtyLots: number;
      }
  );

interface Known {
  readonly id: number;
  openLots: number;
}

/** Nameless orders have ids from here on, beyond any that Nasdaq gives. */
const FIRST_NAMELESS_ID = 2 ** 50;

/**
 * The events of messages, in order. Memory: what rests.
 * @param file what errors call the file of the messages
 * @throws DataError where a visible order lies between ticks, or times fall
 */
export async function* lobsterOrders(
  messages: AsyncIterable<LobsterMessage>,
  { firstRow, tickUnits = 100 }: LobsterOrderOptions = {},
  file = 'messages',
): AsyncGenerator<LobsterOrderEvent> {
  const orders = new KnownOrders();
  let lastNs = Number.NEGATIVE_INFINITY;
  let rowToBegin = firstRow;
  for await (const message of messages) {
    const { timeNs, line } = message;
    const refuse = (column: string, problem: string) => {
      throw new DataError({ file, line, column }, problem);
    };
    if (timeNs < lastNs) refuse('time', 'it must not be before the line before');
    if (touchesBook(message) && message.priceTicks % tickUnits !== 0) {
      refuse(
        'price',
        `it must be a multiple of the tick of ${tickUnits}, current value is ${message.priceTicks}`,
      );
    }
    if (message.kind === 'new' && orders.knows(message.id)) {
      refuse('order id', `it must be new, and ${message.id} rests already`);
    }
    lastNs = timeNs;
    const at = { timeNs, line };
    // The row is the book after the first message, which is therefore in it already.
    const events =
      rowToBegin === undefined
        ? orders.eventsOf(message, at, tickUnits)
        : orders.begin(rowToBegin, at, tickUnits);
    rowToBegin = undefined;
    for (const event of events) yield event;
  }
}

class KnownOrders {
  readonly #byId = new Map<number, Known>();
  readonly #nameless = new Map<string, Known>();
  #nextNameless = FIRST_NAMELESS_ID;

  knows(id: number): boolean {
    return this.#byId.has(id);
  }

  /** One nameless order for each level of a row. */
  *begin({ bids, asks }: LobsterRow, at: At, tickUnits: number): Iterable<LobsterOrderEvent> {
    for (const [side, levels] of [
      ['buy', bids],
      ['sell', asks],
    ] as const) {
      for (const level of levels) {
        const priceTicks = level.priceTicks / tickUnits;
        const { qtyLots } = level;
        const id = this.#nextNameless++;
        this.#nameless.set(`${side} ${priceTicks}`, { id, openLots: qtyLots });
        yield { kind: 'placed', ...at, id, side, priceTicks, qtyLots };
      }
    }
  }

  *eventsOf(message: LobsterMessage, at: At, tickUnits: number): Iterable<LobsterOrderEvent> {
    const { kind, side, qtyLots } = message;
    const priceTicks = message.priceTicks / tickUnits;
    if (kind === 'hidden-execution') {
      yield { kind: 'trade', ...at, side: opposite(side), priceTicks, qtyLots };
    }
    if (!touchesBook(message)) return;
    if (kind === 'new') {
      this.#byId.set(message.id, { id: message.id, openLots: qtyLots });
      yield { kind: 'placed', ...at, id: message.id, side, priceTicks, qtyLots };
      return;
    }
    const order = this.#byId.get(message.id) ?? this.#nameless.get(`${side} ${priceTicks}`);
    if (order === undefined) return;
    const gone = Math.min(qtyLots, order.openLots);
    order.openLots -= gone;
    if (order.openLots === 0) {
      this.#byId.delete(message.id);
      if (order.id >= FIRST_NAMELESS_ID) this.#nameless.delete(`${side} ${priceTicks}`);
    }
    const eventKind = kind === 'execution' ? 'executed' : 'reduced';
    yield { kind: eventKind, ...at, id: order.id, qtyLots: gone };
  }
}

function touchesBook({ kind }: LobsterMessage): boolean {
  return kind !== 'hidden-execution' && kind !== 'cross' && kind !== 'halt';
}
