/**
 * Order-level history from a seed, as a stream: nothing of it is kept but what rests.
 *
 * Orders come around a middle that walks, denser towards the touch; about half of the events are new
 * orders, 40 % cancels, some lose a part, the rest are executions by orders that cross the spread.
 * Times rise by 10 µs on average. About 1,000 orders rest.
 */

import type { OrderEvent } from '../../../src/backtest/index.js';
import { FastEngine, type MatchingEvent, placeLimit } from '../../../src/matching/index.js';
import { Random } from '../../../src/random/index.js';

const RESTING = 1_000;
const MEAN_NS = 10_000;
const MIDDLE_TICKS = 100_000;

/** So many events, or a few more. */
export function* orderStream(seed: number, events: number): Iterable<OrderEvent> {
  const stream = new OrderStream(seed);
  for (let sent = 0; sent < events; ) {
    for (const event of stream.next()) {
      sent += 1;
      yield event;
    }
  }
}

class OrderStream {
  readonly #random: Random;
  readonly #engine = new FastEngine();
  readonly #live: number[] = [];
  readonly #places = new Map<number, number>();
  #middle = MIDDLE_TICKS;
  #timeNs = 0;
  #nextId = 1;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  next(): OrderEvent[] {
    const random = this.#random;
    this.#timeNs += Math.round(random.exponential(1 / MEAN_NS));
    const draw = random.uniform();
    if (random.uniform() < 0.005) this.#middle += random.uniform() < 0.5 ? 1 : -1;
    if (this.#live.length < RESTING * 0.95 || draw < 0.5) return this.#place();
    if (draw < 0.9 || this.#live.length > RESTING * 1.05) return this.#cancel();
    return draw < 0.93 ? this.#reduce() : this.#take();
  }

  #place(): OrderEvent[] {
    const side = this.#random.uniform() < 0.5 ? 'buy' : 'sell';
    const away = 1 + Math.floor(this.#random.exponential(1 / 30));
    const { book } = this.#engine;
    const priceTicks =
      side === 'buy'
        ? Math.min(this.#middle - away, (book.bestAsk() ?? Infinity) - 1)
        : Math.max(this.#middle + away, (book.bestBid() ?? -Infinity) + 1);
    const qtyLots = 1 + this.#random.uniformInt(100);
    const id = this.#nextId++;
    this.#engine.submit(placeLimit({ id, side, priceTicks, qtyLots }));
    this.#places.set(id, this.#live.length);
    this.#live.push(id);
    return [{ kind: 'placed', timeNs: this.#timeNs, id, side, priceTicks, qtyLots }];
  }

  #cancel(): OrderEvent[] {
    const id = this.#anyLive();
    this.#engine.submit({ kind: 'cancel', id: id as never });
    this.#gone(id);
    return [{ kind: 'deleted', timeNs: this.#timeNs, id }];
  }

  #reduce(): OrderEvent[] {
    const order = this.#engine.book.order(this.#anyLive())!;
    if (order.qtyLots === 1) return this.#place();
    const { id, priceTicks } = order;
    const qtyLots = 1 + this.#random.uniformInt(order.qtyLots - 1);
    const left = (order.qtyLots - qtyLots) as typeof order.qtyLots;
    this.#engine.submit({ kind: 'modify', id, priceTicks, qtyLots: left });
    return [{ kind: 'reduced', timeNs: this.#timeNs, id, qtyLots }];
  }

  /** An order that crosses the spread is one event for each order that it meets. */
  #take(): OrderEvent[] {
    const { book } = this.#engine;
    const side = this.#random.uniform() < 0.5 ? 'buy' : 'sell';
    const priceTicks = side === 'buy' ? book.bestAsk() : book.bestBid();
    if (priceTicks === undefined) return this.#place();
    const qtyLots = 1 + this.#random.uniformInt(85);
    const id = this.#nextId++;
    const events = this.#engine.submit(
      placeLimit({ id, side, priceTicks, qtyLots, timeInForce: 'IOC' }),
    );
    return events.flatMap((event) => this.#executed(event));
  }

  #executed(event: MatchingEvent): OrderEvent[] {
    if (event.kind !== 'traded') return [];
    const { makerId: id, qtyLots, makerOpenLots } = event;
    if (makerOpenLots === 0) this.#gone(id);
    return [{ kind: 'executed', timeNs: this.#timeNs, id, qtyLots }];
  }

  #anyLive(): number {
    return this.#live[this.#random.uniformInt(this.#live.length)]!;
  }

  #gone(id: number): void {
    const place = this.#places.get(id)!;
    const last = this.#live.pop()!;
    if (last !== id) {
      this.#live[place] = last;
      this.#places.set(last, place);
    }
    this.#places.delete(id);
  }
}
