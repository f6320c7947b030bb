/**
 * A book as two plain arrays in the order in which they would trade: slow, and open to be spoilt.
 *
 * The broken engines keep their orders here. Whoever wants a book that goes wrong overrides one
 * method. The right book never asks an order's place to be found quickly: a test's book has ten orders.
 * Chapter 12.
 */

import type { BookView, DepthLevel } from '../../book/index.js';
import type { EngineOrder } from '../../matching/matching-engine.js';
import type { Lots, Side, Ticks } from '../../units/index.js';

export class OpenBook implements BookView<EngineOrder> {
  /** Each side in the order in which it trades. */
  protected readonly lists: Readonly<Record<Side, EngineOrder[]>> = { buy: [], sell: [] };

  bestBid(): Ticks | undefined {
    return this.best('buy');
  }

  bestAsk(): Ticks | undefined {
    return this.best('sell');
  }

  mid(): number | undefined {
    const [bid, ask] = [this.bestBid(), this.bestAsk()];
    return bid === undefined || ask === undefined ? undefined : bid + (ask - bid) / 2;
  }

  spread(): number | undefined {
    const [bid, ask] = [this.bestBid(), this.bestAsk()];
    return bid === undefined || ask === undefined ? undefined : ask - bid;
  }

  qtyAt(side: Side, priceTicks: number): Lots {
    return this.queueAt(side, priceTicks).reduce((sum, { qtyLots }) => sum + qtyLots, 0) as Lots;
  }

  depth(side: Side, levelsMax = Number.POSITIVE_INFINITY): readonly DepthLevel[] {
    const prices = [...new Set(this.lists[side].map(({ priceTicks }) => priceTicks))];
    return prices.slice(0, levelsMax).map((priceTicks) => {
      const orders = this.queueAt(side, priceTicks).length;
      return { priceTicks, qtyLots: this.qtyAt(side, priceTicks), orders };
    });
  }

  queueAt(side: Side, priceTicks: number): readonly EngineOrder[] {
    return this.lists[side].filter((order) => order.priceTicks === priceTicks);
  }

  order(id: number): EngineOrder | undefined {
    return [...this.lists.buy, ...this.lists.sell].find((order) => order.id === id);
  }

  get orderCount(): number {
    return this.lists.buy.length + this.lists.sell.length;
  }

  /** The orders of a side in the order in which they would trade. */
  inPriority(side: Side): readonly EngineOrder[] {
    return [...this.lists[side]];
  }

  /** Puts an order behind everybody who goes before it. */
  add(order: EngineOrder): void {
    const list = this.lists[order.side];
    const place = list.findIndex((other) => this.goesBefore(order, other));
    list.splice(place === -1 ? list.length : place, 0, order);
  }

  /** Takes an order out. */
  remove(id: number): void {
    for (const list of [this.lists.buy, this.lists.sell]) {
      const place = list.findIndex((order) => order.id === id);
      if (place !== -1) list.splice(place, 1);
    }
  }

  /** The same order with other lots, in the same place; one with none left leaves. */
  resize(order: EngineOrder, qtyLots: number): void {
    if (qtyLots === 0) this.remove(order.id);
    else this.replace({ ...order, qtyLots: qtyLots as Lots });
  }

  /** Puts another version of an order in its place. */
  protected replace(order: EngineOrder): void {
    const list = this.lists[order.side];
    const place = list.findIndex(({ id }) => id === order.id);
    if (place !== -1) list[place] = order;
  }

  /** The price of the first in the list. */
  protected best(side: Side): Ticks | undefined {
    return this.lists[side][0]?.priceTicks;
  }

  /** Whether a newcomer is served before somebody who is there: at a better price, never at the same. */
  protected goesBefore(newcomer: EngineOrder, other: EngineOrder): boolean {
    const { side, priceTicks } = newcomer;
    return side === 'buy' ? priceTicks > other.priceTicks : priceTicks < other.priceTicks;
  }
}
