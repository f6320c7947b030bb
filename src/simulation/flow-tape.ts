/**
 * A tape: what a simulated market's order flow did, with the top of the book after each event.
 *
 * It is what a recorder at an exchange's feed writes down, and all that imbalances are measured from.
 * The flow's unit of time is read as a second. The book starts empty, so the first seconds, in which
 * it fills, are not on the tape. Taught in chapter 07.
 */

import { OrderBook } from '../book/index.js';
import type { Random } from '../random/index.js';
import type { TopOfBook } from '../stats/imbalance/top-of-book.js';
import { NS_PER_SECOND, opposite, type Side } from '../units/index.js';
import { type FlowEvent, type FlowOptions, orderFlow } from './order-flow.js';

export interface TapeOptions extends Omit<FlowOptions, 'events'> {
  /** How long the tape is, in seconds. */
  readonly seconds: number;
  /** How long the book fills beforehand, in seconds. 60 unless told. */
  readonly warmUpSeconds?: number;
}

/** One event, and the top of the book after it. */
export interface TapeRow {
  readonly timeNs: number;
  readonly kind: 'placed' | 'cancelled' | 'traded';
  /** Of the order that rested, rests or comes to rest: what a feed reports. */
  readonly restingSide: Side;
  /** Who took it, and only of a trade: the other side. */
  readonly takerSide: Side | undefined;
  readonly priceTicks: number;
  readonly qtyLots: number;
  readonly top: TopOfBook;
}

/** Times on it count from the beginning of the flow, warm-up included. */
export interface FlowTape {
  readonly startNs: number;
  readonly endNs: number;
  /** The top of the book when the tape begins. */
  readonly openingTop: TopOfBook;
  readonly rows: readonly TapeRow[];
}

/**
 * Lets orders flow into an empty book and records them. Cost: O(events · levels).
 *
 * @throws RangeError where the seconds are not positive, or the warm-up is negative
 * @example const { rows } = recordFlow({ startTicks: 10_000, seconds: 3600 }, new Random(7));
 */
export function recordFlow(options: TapeOptions, random: Random): FlowTape {
  const { seconds, warmUpSeconds = 60, ...flow } = options;
  if (!(seconds > 0 && seconds < Infinity && warmUpSeconds >= 0)) {
    throw new RangeError(
      `Cannot record order flow: the seconds must be positive and the warm-up not negative, current values are ${seconds} and ${warmUpSeconds}`,
    );
  }
  const startNs = Math.round(warmUpSeconds * NS_PER_SECOND);
  const endNs = startNs + Math.round(seconds * NS_PER_SECOND);
  const book = new OrderBook();
  const rows: TapeRow[] = [];
  let openingTop: TopOfBook = {};
  for (const event of orderFlow(book, { ...flow, events: Number.MAX_SAFE_INTEGER }, random)) {
    const timeNs = Math.floor(event.time * NS_PER_SECOND);
    if (timeNs >= endNs) break;
    const top = topOf(book);
    if (timeNs < startNs) openingTop = top;
    else rows.push(rowOf(event, timeNs, top));
  }
  return { startNs, endNs, openingTop, rows };
}

/** The best prices of a book and the lots that wait there; a side that is empty has neither. */
export function topOf(book: OrderBook): TopOfBook {
  const [bidTicks, askTicks] = [book.bestBid(), book.bestAsk()];
  return {
    ...(bidTicks !== undefined && { bidTicks, bidLots: book.qtyAt('buy', bidTicks) }),
    ...(askTicks !== undefined && { askTicks, askLots: book.qtyAt('sell', askTicks) }),
  };
}

function rowOf({ kind, order, qtyLots }: FlowEvent, timeNs: number, top: TopOfBook): TapeRow {
  const { side: restingSide, priceTicks } = order;
  const takerSide = kind === 'traded' ? opposite(restingSide) : undefined;
  return { timeNs, kind, restingSide, takerSide, priceTicks, qtyLots, top };
}
