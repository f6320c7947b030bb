/**
 * `queue`: an order is filled by what trades at its price after all those ahead of it are served.
 *
 * The place in the queue is estimated from trades and from the lots that levels show, because a feed of
 * levels does not say whose lots were cancelled. A trade beyond our price, or others who now offer
 * at it, have served everybody there. Where single orders are known, `fifo` need not guess. Taught in
 * chapter 14.
 */

import type { EngineOrder } from '../matching/index.js';
import { opposite } from '../units/index.js';
import { type Arrival, type FillMarket, type FillModel, NOBODY } from './fill-model.js';
import type { Crossed, Happening, LevelChanged, Traded } from './happenings.js';
import type { HistoryBook } from './history-book.js';
import { reachedLots } from './price-fills.js';
import {
  type BehindChance,
  behindChance,
  type QueueOptions,
  QueuePosition,
} from './queue-position.js';

export class QueueFills implements FillModel {
  readonly #behind: BehindChance | undefined;
  readonly #positions = new Map<number, QueuePosition>();

  constructor(options: QueueOptions = {}) {
    this.#behind = behindChance(options);
  }

  /** The estimated lots of others ahead of an order; absent until its price has been in sight. */
  aheadLots(id: number): number | undefined {
    return this.#positions.get(id)?.aheadLots;
  }

  /** Behind all that is shown; a price that is worse than any shown is not in sight yet. */
  rested({ id, side, priceTicks }: EngineOrder, { own, history }: FillMarket): void {
    for (const known of this.#positions.keys()) {
      if (own.order(known) === undefined) this.#positions.delete(known);
    }
    if (isInSight(side, priceTicks, history)) {
      this.#join(id, history.book.qtyAt(side, priceTicks));
    }
  }

  arrivals(happening: Happening, market: FillMarket): readonly Arrival[] {
    switch (happening.kind) {
      case 'traded':
        return this.#traded(happening, market);
      case 'crossed':
        return this.#crossed(happening, market);
      case 'level':
        this.#levelChanged(happening, market);
        return NOBODY;
      case 'ranged':
        throw new RangeError(
          'Cannot follow a queue: it takes trades with quotes, depth or orders, current value is a price or a bar',
        );
    }
  }

  #levelChanged(
    { side, priceTicks, beforeLots, afterLots }: LevelChanged,
    { own }: FillMarket,
  ): void {
    for (const { id } of own.queueAt(side, priceTicks)) {
      const position = this.#positions.get(id);
      if (position === undefined) this.#join(id, afterLots);
      else position.level(beforeLots, afterLots);
    }
  }

  /** At our price those ahead come first; at prices that the trade has passed, nobody is. */
  #traded({ side, priceTicks, qtyLots }: Traded, market: FillMarket): readonly Arrival[] {
    const { own } = market;
    const ourSide = side === undefined ? sideReached(own, priceTicks) : opposite(side);
    if (ourSide === undefined) return NOBODY;
    const beyond: Arrival = {
      side: opposite(ourSide),
      limitTicks: ourSide === 'buy' ? Math.floor(priceTicks) + 1 : Math.ceil(priceTicks) - 1,
      qtyLots,
    };
    const passed = Math.min(qtyLots, reachedLots(own, beyond));
    const atPrice = this.#reachedAt(own.queueAt(ourSide, priceTicks), qtyLots - passed, market);
    const arrivals: Arrival[] = passed > 0 ? [{ ...beyond, qtyLots: passed }] : [];
    if (atPrice > 0) {
      arrivals.push({ side: opposite(ourSide), limitTicks: priceTicks, qtyLots: atPrice });
    }
    return arrivals;
  }

  /** The lots of a trade that come to our orders of one queue. */
  #reachedAt(queue: readonly EngineOrder[], qtyLots: number, market: FillMarket): number {
    let ours = 0;
    for (const order of queue) {
      if (!this.#positions.has(order.id)) this.rested(order, market);
      const { id, qtyLots: openLots } = order;
      const position = this.#positions.get(id);
      if (position === undefined) continue;
      // Lots that our orders further ahead get do not serve the others ahead of this one.
      position.trade(qtyLots - ours);
      ours += Math.min(position.takeReached(), openLots);
    }
    return ours;
  }

  #crossed({ side, priceTicks, qtyLots }: Crossed, { own }: FillMarket): readonly Arrival[] {
    for (const { id } of own.queueAt(opposite(side), priceTicks)) {
      this.#positions.get(id)?.reachFront();
    }
    return [{ side, limitTicks: priceTicks, qtyLots }];
  }

  #join(id: number, aheadLots: number): void {
    this.#positions.set(id, new QueuePosition(aheadLots, this.#behind));
  }
}

/** Which side of ours a trade at a price can have met. */
function sideReached(own: FillMarket['own'], priceTicks: number): 'buy' | 'sell' | undefined {
  if (priceTicks <= (own.bestBid() ?? Number.NEGATIVE_INFINITY)) return 'buy';
  return priceTicks >= (own.bestAsk() ?? Number.POSITIVE_INFINITY) ? 'sell' : undefined;
}

/** Whether the lots at a price are known: it is no worse than the worst that is shown. */
function isInSight(side: 'buy' | 'sell', priceTicks: number, { book }: HistoryBook): boolean {
  const shown = book.depth(side);
  const worst = shown[shown.length - 1]?.priceTicks;
  if (worst === undefined) return true;
  return side === 'buy' ? priceTicks >= worst : priceTicks <= worst;
}
