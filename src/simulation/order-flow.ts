/**
 * Order flow without intelligence: limit orders, market orders and cancels come at random, at rates
 * that depend on the distance from the other side's best price and on nothing else.
 *
 * It knows no news and no strategy, and yet the book that it builds looks like one: deep some ticks
 * away from the touch, thin at it, and most orders end by being cancelled. The orders rest in a book
 * that is passed in; each event is yielded after it has happened there.
 * Source: Cont, Stoikov and Talreja, "A stochastic model for order book dynamics", Operations
 * Research 58(3), 2010. Chapters 07 and 10.
 */

import type { OrderBook, RestingOrder } from '../book/index.js';
import type { Random } from '../random/index.js';
import { lots, opposite, orderId, type Side, ticks } from '../units/index.js';

/** Per unit of time, and each for one side of the book. */
export interface FlowRates {
  /** λ(1), λ(2), …: limit orders at that many ticks from the other side's best. */
  readonly placed: readonly number[];
  /** θ(1), θ(2), …: cancels of each order at that distance; the last holds further away too. */
  readonly cancelled: readonly number[];
  /** μ: market orders. */
  readonly taken: number;
  /** The share of market orders that buy, from 0 to 1: at 0.7 buys come at 1.4 μ. 0.5 unless told. */
  readonly buyShare?: number;
}

/**
 * The rates that the paper estimates for a share on the Tokyo exchange (Sky Perfect Communications),
 * in its unit of time. From a distance of 6 ticks on, its power law, λ(i) = 1.92 / i^0.52.
 */
export const TOKYO_RATES: FlowRates = {
  placed: [1.85, 1.51, 1.09, 0.88, 0.77, 0.756, 0.698, 0.651, 0.612, 0.58],
  cancelled: [0.71, 0.81, 0.68, 0.56, 0.47],
  taken: 0.94,
};

export interface FlowOptions {
  /** Where they change, a function of the time; asked once for each event, at the event before it. */
  readonly rates?: FlowRates | ((time: number) => FlowRates);
  /** Around which price the flow begins where a side of the book is empty, in ticks. */
  readonly startTicks: number;
  /** An order has from 1 to so many lots, all equally likely. 10 unless told. */
  readonly orderLotsMax?: number;
  /** How many events to draw. */
  readonly events: number;
}

export interface FlowEvent {
  /** A market order that trades with several orders is one event for each. */
  readonly kind: 'placed' | 'cancelled' | 'traded';
  /** When, in the rates' unit of time, from the start. */
  readonly time: number;
  /** The order as it rested, before a trade or a cancel. */
  readonly order: RestingOrder;
  /** The lots that came, left or traded. */
  readonly qtyLots: number;
  /** From the other side's best price to the order's, when the event began. */
  readonly distanceTicks: number;
  /** How many orders stood ahead of it in its queue. */
  readonly ahead: number;
}

/**
 * Lets orders flow into a book, out of it and against it.
 * @param book changed by each event; its orders must have ids below 1e9
 * @throws RangeError where a share of buys is not from 0 to 1
 * @example for (const { kind } of orderFlow(book, { startTicks: 10000, events: 1000 }, random)) { … }
 */
export function* orderFlow(
  book: OrderBook,
  options: FlowOptions,
  random: Random,
): Iterable<FlowEvent> {
  const { rates = TOKYO_RATES, orderLotsMax = 10, startTicks, events } = options;
  const best = { buy: startTicks - 1, sell: startTicks + 1 };
  let time = 0;
  for (let count = 0, nextId = 1e9; count < events; count++) {
    best.buy = book.bestBid() ?? best.buy;
    best.sell = book.bestAsk() ?? best.sell;
    const choices = choicesIn(book, typeof rates === 'function' ? rates(time) : rates, best);
    const total = choices.reduce((sum, { rate }) => sum + rate, 0);
    time += random.exponential(total);
    const { kind, side, distanceTicks, priceTicks: at } = pick(choices, random.uniform() * total);
    const order = at === undefined ? undefined : random.choice(book.queueAt(side, at));
    const from = best[opposite(side)];
    const qtyLots = 1 + random.uniformInt(orderLotsMax);
    if (kind === 'placed') {
      const priceTicks = ticks(from + (side === 'buy' ? -distanceTicks : distanceTicks));
      const ahead = book.queueAt(side, priceTicks).length;
      const placed = { id: orderId(nextId++), side, priceTicks, qtyLots: lots(qtyLots) };
      book.add(placed);
      yield { kind, time, order: placed, qtyLots, distanceTicks, ahead };
    } else if (kind === 'cancelled' && order !== undefined) {
      const ahead = book.queueAt(side, order.priceTicks).indexOf(order);
      book.remove(order.id);
      yield { kind, time, order, qtyLots: order.qtyLots, distanceTicks, ahead };
    } else yield* trades(book, side, qtyLots, from, time);
  }
}

interface Choice {
  readonly rate: number;
  readonly kind: FlowEvent['kind'];
  /** Of the resting order. */
  readonly side: Side;
  readonly distanceTicks: number;
  /** For a cancel: one of the orders at this price. */
  readonly priceTicks?: number;
}

/** All that may happen next, each with its rate. O(levels). @throws RangeError as `orderFlow()` */
function choicesIn(book: OrderBook, rates: FlowRates, best: Record<Side, number>): Choice[] {
  const { buyShare = 0.5 } = rates;
  if (!(buyShare >= 0 && buyShare <= 1)) {
    throw new RangeError(
      `Cannot let orders flow: the share of buys must be from 0 to 1, current value is ${buyShare}`,
    );
  }
  return (['buy', 'sell'] as const).flatMap((side) => {
    const levels = book.depth(side);
    const placed = rates.placed.map((rate, i): Choice => {
      return { rate, kind: 'placed', side, distanceTicks: i + 1 };
    });
    const cancelled = levels.map(({ priceTicks, orders }): Choice => {
      const distanceTicks = Math.abs(best[opposite(side)] - priceTicks);
      const index = Math.min(distanceTicks, rates.cancelled.length) - 1;
      const rate = orders * (rates.cancelled[index] ?? 0);
      return { rate, kind: 'cancelled', side, distanceTicks, priceTicks };
    });
    const takerShare = side === 'sell' ? buyShare : 1 - buyShare;
    const rate = 2 * takerShare * rates.taken;
    const taken: Choice = { rate, kind: 'traded', side, distanceTicks: 0 };
    return levels.length > 0 ? [...placed, ...cancelled, taken] : placed;
  });
}

function pick(choices: readonly Choice[], at: number): Choice {
  let left = at;
  const chosen = choices.find(({ rate }) => {
    left -= rate;
    return left < 0;
  });
  return chosen ?? (choices[0] as Choice);
}

/** A market order takes from the front until it has enough or nobody is left. */
function* trades(
  book: OrderBook,
  side: Side,
  qtyLots: number,
  from: number,
  time: number,
): Iterable<FlowEvent> {
  for (let left = qtyLots; left > 0; ) {
    const order = book.front(side);
    if (order === undefined) return;
    const traded = Math.min(left, order.qtyLots);
    left -= traded;
    book.reduce(order.id, traded);
    const distanceTicks = Math.abs(from - order.priceTicks);
    yield { kind: 'traded', time, order, qtyLots: traded, distanceTicks, ahead: 0 };
  }
}
