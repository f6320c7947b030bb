/**
 * A tape, interval by interval: what flowed, what traded, and what the mid and the spread did.
 *
 * Intervals are half-open, [start, end): an event at a boundary belongs to the interval that begins
 * there, so each event is in exactly one, and flows, trades and moves add up to those of the tape.
 * Quiet intervals are there too, with zeros. Taught in chapter 07.
 */

import { orderFlowEvent } from '../stats/imbalance/order-flow-imbalance.js';
import type { TopOfBook } from '../stats/imbalance/top-of-book.js';
import { NS_PER_SECOND } from '../units/index.js';
import type { FlowTape, TapeRow } from './flow-tape.js';

export interface FlowInterval {
  readonly startNs: number;
  /** Σ of the order flow events in it (Cont, Kukanov and Stoikov), in lots. */
  readonly ofiLots: number;
  /** What takers bought, and what they sold. */
  readonly buyLots: number;
  readonly sellLots: number;
  /** The mid at its end less the mid at its start; where a side is empty the last mid stands. */
  readonly moveTicks: number;
  /** The mid at its end. */
  readonly midTicks: number;
  /** The average over the time in which both sides were there; undefined where they never were. */
  readonly spreadTicks: number | undefined;
}

/**
 * Cuts a tape into intervals of equal length. What is left over at the end is dropped.
 * Cost: O(rows + intervals).
 *
 * @throws RangeError where the length is not positive, or the tape opens with an empty side
 * @example flowIntervals(tape, { seconds: 10 }).map(({ ofiLots }) => ofiLots);
 */
export function flowIntervals(
  tape: FlowTape,
  options: { readonly seconds: number },
): FlowInterval[] {
  const lengthNs = Math.round(options.seconds * NS_PER_SECOND);
  const opening = midOf(tape.openingTop);
  if (!(lengthNs > 0) || opening === undefined) {
    throw new RangeError(
      `Cannot cut a tape: the length must be positive and both sides there at its start, current length is ${options.seconds} s`,
    );
  }
  const intervals: FlowInterval[] = [];
  const { rows, startNs, endNs } = tape;
  let before = { top: tape.openingTop, midTicks: opening };
  for (let from = startNs, next = 0; from + lengthNs <= endNs; from += lengthNs) {
    const sum = new IntervalSum(before.top, before.midTicks, from);
    for (; next < rows.length && (rows[next] as TapeRow).timeNs < from + lengthNs; next++) {
      sum.add(rows[next] as TapeRow);
    }
    intervals.push(sum.close(from + lengthNs));
    before = sum;
  }
  return intervals;
}

/** Halfway between the best prices, in ticks; undefined where a side is empty. */
export function midOf({ bidTicks, askTicks }: TopOfBook): number | undefined {
  return bidTicks === undefined || askTicks === undefined ? undefined : (bidTicks + askTicks) / 2;
}

/** One interval while it is read. */
class IntervalSum {
  readonly #startNs: number;
  readonly #startMidTicks: number;
  top: TopOfBook;
  midTicks: number;
  #sinceNs: number;
  #ofiLots = 0;
  #buyLots = 0;
  #sellLots = 0;
  #quotedNs = 0;
  #spreadTickNs = 0;

  constructor(top: TopOfBook, midTicks: number, startNs: number) {
    this.#startNs = startNs;
    this.#startMidTicks = midTicks;
    this.top = top;
    this.midTicks = midTicks;
    this.#sinceNs = startNs;
  }

  add({ timeNs, top, takerSide, qtyLots }: TapeRow): void {
    this.#stand(timeNs);
    this.#ofiLots += orderFlowEvent(this.top, top);
    if (takerSide === 'buy') this.#buyLots += qtyLots;
    if (takerSide === 'sell') this.#sellLots += qtyLots;
    this.top = top;
    this.midTicks = midOf(top) ?? this.midTicks;
  }

  close(endNs: number): FlowInterval {
    this.#stand(endNs);
    return {
      startNs: this.#startNs,
      ofiLots: this.#ofiLots,
      buyLots: this.#buyLots,
      sellLots: this.#sellLots,
      moveTicks: this.midTicks - this.#startMidTicks,
      midTicks: this.midTicks,
      spreadTicks: this.#quotedNs > 0 ? this.#spreadTickNs / this.#quotedNs : undefined,
    };
  }

  /** The top has stood until now. */
  #stand(untilNs: number): void {
    const { bidTicks, askTicks } = this.top;
    if (bidTicks !== undefined && askTicks !== undefined) {
      this.#quotedNs += untilNs - this.#sinceNs;
      this.#spreadTickNs += (untilNs - this.#sinceNs) * (askTicks - bidTicks);
    }
    this.#sinceNs = untilNs;
  }
}
