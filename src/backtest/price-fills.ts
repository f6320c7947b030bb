/**
 * `touch` and `trade-through`: the two fill models that look at nothing but the price.
 *
 * Touch fills an order as soon as the price reaches it, as if ours were always first in the queue: an
 * upper bound. Trade-through fills it only when the price goes beyond, when everybody at our price must
 * have been filled: a lower bound, and every such fill is followed by a price that moved against it.
 * The truth lies between. Neither gives more lots than history traded. Taught in chapter 14.
 */

import { opposite, type Side } from '../units/index.js';
import { type Arrival, type FillMarket, type FillModel, NOBODY } from './fill-model.js';
import type { Happening, Ranged } from './happenings.js';

export class PriceFills implements FillModel {
  readonly #beyondTicks: 0 | 1;

  /** @param beyondTicks how far beyond our price the price must go: 0 touches, 1 trades through */
  constructor(beyondTicks: 0 | 1) {
    this.#beyondTicks = beyondTicks;
  }

  arrivals(happening: Happening, { own }: FillMarket): readonly Arrival[] {
    switch (happening.kind) {
      case 'ranged':
        return this.#ranged(happening, own);
      case 'traded': {
        const { side, priceTicks, qtyLots } = happening;
        if (side !== undefined) return [this.#arrival(side, priceTicks, qtyLots)];
        // Our bids are below our asks, so at most one of the two finds an order.
        return (['sell', 'buy'] as const).map((s) => this.#arrival(s, priceTicks, qtyLots));
      }
      case 'crossed':
        return [this.#arrival(happening.side, happening.priceTicks, happening.qtyLots)];
      case 'level':
        return NOBODY;
    }
  }

  /** One end of the range, then the other, out of one volume. */
  #ranged(range: Ranged, own: FillMarket['own']): readonly Arrival[] {
    const first: Side = range.lowFirst ? 'sell' : 'buy';
    const volume = range.qtyLots ?? Number.POSITIVE_INFINITY;
    const one = this.#arrival(first, priceOf(range, first), volume);
    const second = opposite(first);
    const left = volume - Math.min(volume, reachedLots(own, one));
    return [one, this.#arrival(second, priceOf(range, second), left)];
  }

  #arrival(side: Side, priceTicks: number, qtyLots: number): Arrival {
    const limitTicks =
      side === 'sell'
        ? Math.floor(priceTicks) + (Number.isInteger(priceTicks) ? this.#beyondTicks : 1)
        : Math.ceil(priceTicks) - (Number.isInteger(priceTicks) ? this.#beyondTicks : 1);
    return { side, limitTicks, qtyLots };
  }
}

/** How far sellers push the price in a range, and how far buyers do. */
function priceOf({ lowTicks, highTicks }: Ranged, side: Side): number {
  return side === 'sell' ? lowTicks : highTicks;
}

/** Our lots that an arrival would trade with, if it had enough. O(our levels). */
export function reachedLots(own: FillMarket['own'], { side, limitTicks }: Arrival): number {
  let reached = 0;
  for (const { priceTicks, qtyLots } of own.depth(opposite(side))) {
    const isReached = side === 'sell' ? priceTicks >= limitTicks : priceTicks <= limitTicks;
    if (!isReached) break;
    reached += qtyLots;
  }
  return reached;
}
