/**
 * Order-level history as fixed-size records, block by block: what the fast venue replays.
 *
 * A block is a tape of the fast engine's commands, one for each event, with what a command has no room
 * for beside it: when, which order, and what history leaves of it. Blocks are written over and over, so
 * that memory does not grow with the length of the history. A writer keeps what rests, and refuses
 * what contradicts it, as `FifoVenue` does.
 */

import { CommandTape, KIND, operationOf, TIME } from '../matching/index.js';
import { type Side, ticks } from '../units/index.js';
import { contradiction } from './history-book.js';
import {
  FIRST_TAKER_ID,
  type MarketEvent,
  type OrderEvent,
  type OrderPlaced,
  type TradePrinted,
} from './market-events.js';

/** Whoever takes has this id. It never rests. */
export const TAKER_ID = FIRST_TAKER_ID;

export class HistoryTape {
  readonly tape: CommandTape;
  readonly timesNs: Float64Array;
  /** Which order of history an event is about. */
  readonly ids: Float64Array;
  /** What history leaves of it; for the trade of a hidden order, its price. */
  readonly left: Float64Array;
  /** How many events there are. */
  count = 0;
  readonly #resting = new Map<number, Resting>();

  /** @param capacity how many events a block has room for */
  constructor(capacity: number) {
    this.tape = new CommandTape(capacity);
    this.timesNs = new Float64Array(capacity);
    this.ids = new Float64Array(capacity);
    this.left = new Float64Array(capacity);
  }

  get isFull(): boolean {
    return this.count === this.tape.capacity;
  }

  /** Begins a new block. What rests is remembered. */
  clear(): void {
    this.count = 0;
  }

  /**
   * Writes the next event. O(1).
   * @throws RangeError where it contradicts history before it, or is of another grain
   */
  write(event: MarketEvent): void {
    switch (event.kind) {
      case 'placed':
        this.#place(event);
        break;
      case 'reduced':
      case 'deleted':
      case 'executed':
        this.#lose(event);
        break;
      case 'trade':
        this.#hidden(event);
        break;
      default:
        throw new RangeError(
          `Cannot replay history order by order: the data must be order-level, current value is an event of kind ${event.kind}`,
        );
    }
  }

  #place(event: OrderPlaced): void {
    const { timeNs, id, side, priceTicks, qtyLots } = event;
    if (this.#resting.has(id)) throw contradiction(event, 'not rest already');
    if (id >= FIRST_TAKER_ID) throw contradiction(event, 'have an id below those of a venue');
    const sideCode = codeOf(side);
    this.#resting.set(id, { sideCode, priceTicks: ticks(priceTicks), openLots: qtyLots });
    this.tape.write(this.count, operationOf(KIND.limit, sideCode), id, priceTicks, qtyLots);
    this.#note(timeNs, id, qtyLots);
  }

  #lose(event: Exclude<OrderEvent, OrderPlaced>): void {
    const { timeNs, id } = event;
    const order = this.#resting.get(id);
    if (order === undefined) throw contradiction(event, 'rest in the book');
    const { sideCode, priceTicks, openLots } = order;
    const qtyLots = event.kind === 'deleted' ? openLots : event.qtyLots;
    if (qtyLots > openLots) {
      throw contradiction(event, `have no more than ${openLots} lots to lose`);
    }
    order.openLots -= qtyLots;
    if (order.openLots === 0) this.#resting.delete(id);
    if (event.kind === 'executed') {
      const operation = operationOf(KIND.limit, 1 - sideCode, TIME.IOC);
      this.tape.write(this.count, operation, TAKER_ID, priceTicks, qtyLots);
    } else if (order.openLots === 0) {
      this.tape.write(this.count, KIND.cancel, id, 0, 0);
    } else {
      this.tape.write(this.count, KIND.modify, id, priceTicks, order.openLots);
    }
    this.#note(timeNs, id, order.openLots);
  }

  /** A market order on a tape stands for the trade of a hidden order. */
  #hidden({ timeNs, side, priceTicks, qtyLots }: TradePrinted): void {
    const limitTicks = side === 'buy' ? Math.floor(priceTicks) : Math.ceil(priceTicks);
    const operation = operationOf(KIND.market, side === undefined ? 0 : codeOf(side));
    this.tape.write(this.count, operation, TAKER_ID, limitTicks, side === undefined ? 0 : qtyLots);
    this.#note(timeNs, TAKER_ID, priceTicks);
  }

  #note(timeNs: number, id: number, left: number): void {
    this.timesNs[this.count] = timeNs;
    this.ids[this.count] = id;
    this.left[this.count] = left;
    this.count += 1;
  }
}

interface Resting {
  readonly sideCode: number;
  readonly priceTicks: number;
  openLots: number;
}

function codeOf(side: Side): number {
  return side === 'buy' ? 0 : 1;
}
