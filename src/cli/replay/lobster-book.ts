/**
 * The library's book, driven by LOBSTER messages.
 *
 * LOBSTER shows the best levels of a side and says nothing of what happens behind them. So what leaves
 * the view is forgotten, and what comes into view at the far end is taken over from the file. Orders
 * that were there before the first message are known as one nameless order a level, first in its queue.
 */

import { OrderBook, type RestingOrder } from '../../book/index.js';
import type { LobsterLevel, LobsterMessage, LobsterRow } from '../../data/index.js';
import { lots, type OrderId, orderId, type Side, ticks } from '../../units/index.js';

/** Ids of nameless orders begin here, beyond any that Nasdaq gives. */
const FIRST_NAMELESS_ID = 2 ** 52;
const SIDES: readonly Side[] = ['buy', 'sell'];

export class LobsterBook {
  readonly book = new OrderBook();
  /** How many executions there were, and how many met the first order in the best queue. */
  executions = 0;
  executionsInTurn = 0;
  readonly #levelsMax: number;
  readonly #nameless = new Map<string, OrderId>();
  #namelessId = FIRST_NAMELESS_ID;

  /** The book that a row of a file shows, as far as it is looked at. */
  constructor(row: LobsterRow, levelsMax: number) {
    this.#levelsMax = levelsMax;
    for (const side of SIDES) {
      for (const level of levelsOf(row, side).slice(0, levelsMax)) this.#addNameless(side, level);
    }
  }

  /** Applies a message. @returns what is wrong with it, where the book contradicts it */
  apply(message: LobsterMessage): string | undefined {
    switch (message.kind) {
      case 'new':
        return this.#add(message);
      case 'partial-cancel':
      case 'delete':
        return this.#takeOff(message);
      case 'execution':
        this.#countExecution(message);
        return this.#takeOff(message);
      default:
        return undefined;
    }
  }

  /**
   * Compares with the row that follows, and takes over what came into view.
   * @param wasFull whether a side showed all the levels there is room for before the message
   * @returns whether a level was taken over, or where the first difference is
   */
  meet(row: LobsterRow, wasFull: Readonly<Record<Side, boolean>>): 'equal' | 'adopted' | LevelOf {
    let adopted = false;
    for (const side of SIDES) {
      this.#forgetBeyondView(side);
      const shown = levelsOf(row, side).slice(0, this.#levelsMax);
      const known = this.book.depth(side);
      const differs = known.findIndex(({ priceTicks, qtyLots }, index) => {
        const level = shown[index];
        return level?.priceTicks !== priceTicks || level.qtyLots !== qtyLots;
      });
      if (differs >= 0) return { side, index: differs };
      if (shown.length === known.length) continue;
      const isNext = shown.length === known.length + 1;
      if (!wasFull[side] || !isNext) return { side, index: known.length };
      this.#addNameless(side, shown[known.length] as LobsterLevel);
      adopted = true;
    }
    return adopted ? 'adopted' : 'equal';
  }

  /** Whether each side shows all the levels there is room for, so that there may be more behind. */
  isFull(): Record<Side, boolean> {
    const isFull = (side: Side) =>
      this.book.depth(side, this.#levelsMax).length === this.#levelsMax;
    return { buy: isFull('buy'), sell: isFull('sell') };
  }

  #add({ id, side, priceTicks, qtyLots }: LobsterMessage): string | undefined {
    if (this.book.order(id) !== undefined) return `order ${id} rests already`;
    const best = side === 'buy' ? this.book.bestAsk() : this.book.bestBid();
    if (best !== undefined && (side === 'buy' ? priceTicks >= best : priceTicks <= best)) {
      return `a new ${side} at ${priceTicks} would cross the best price of ${best}`;
    }
    const order = { id: orderId(id), side, priceTicks: ticks(priceTicks), qtyLots: lots(qtyLots) };
    this.book.add(order);
    return undefined;
  }

  #takeOff(message: LobsterMessage): string | undefined {
    const { kind, id, side, priceTicks, qtyLots } = message;
    const order = this.#resting(message);
    if (order === undefined) {
      if (this.#isOutOfView(side, priceTicks)) return undefined;
      return `nothing known rests at ${priceTicks}`;
    }
    if (order.side !== side || order.priceTicks !== priceTicks) {
      return `order ${id} rests at ${order.priceTicks} to ${order.side}`;
    }
    const isNamed = order.id === id;
    if (qtyLots > order.qtyLots) return `only ${order.qtyLots} lots rest there`;
    if (isNamed && kind === 'delete' && qtyLots < order.qtyLots) {
      return `order ${id} has ${order.qtyLots} lots, and a deletion takes all`;
    }
    this.book.reduce(order.id, qtyLots);
    if (!isNamed && qtyLots === order.qtyLots) this.#nameless.delete(`${side} ${priceTicks}`);
    return undefined;
  }

  /** The order of a message, or the nameless one at its price. */
  #resting({ id, side, priceTicks }: LobsterMessage): RestingOrder | undefined {
    const named = this.book.order(id);
    if (named !== undefined) return named;
    const nameless = this.#nameless.get(`${side} ${priceTicks}`);
    return nameless === undefined ? undefined : this.book.order(nameless);
  }

  #countExecution(message: LobsterMessage): void {
    this.executions += 1;
    const order = this.#resting(message);
    if (order !== undefined && this.book.front(message.side) === order) this.executionsInTurn += 1;
  }

  #isOutOfView(side: Side, priceTicks: number): boolean {
    const last = this.book.depth(side, this.#levelsMax)[this.#levelsMax - 1];
    if (last === undefined) return false;
    return side === 'buy' ? priceTicks < last.priceTicks : priceTicks > last.priceTicks;
  }

  #forgetBeyondView(side: Side): void {
    for (const { priceTicks } of this.book.depth(side).slice(this.#levelsMax)) {
      for (const { id } of this.book.queueAt(side, priceTicks)) this.book.remove(id);
      this.#nameless.delete(`${side} ${priceTicks}`);
    }
  }

  #addNameless(side: Side, { priceTicks, qtyLots }: LobsterLevel): void {
    const id = orderId(this.#namelessId++);
    this.#nameless.set(`${side} ${priceTicks}`, id);
    this.book.add({ id, side, priceTicks: ticks(priceTicks), qtyLots: lots(qtyLots) });
  }
}

/** A level: the how manieth of which side, counted from 0. */
export interface LevelOf {
  readonly side: Side;
  readonly index: number;
}

function levelsOf(row: LobsterRow, side: Side): readonly LobsterLevel[] {
  return side === 'buy' ? row.bids : row.asks;
}
