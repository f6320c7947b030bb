/**
 * The cycle of the simplest layered maker: cancel all, place all. And what it must remember for it.
 *
 * The maker sends messages, and answers come later: a fill, or the word that a cancel has worked. In
 * between it does not know, and an order counts as open until the market says that it is gone.
 * Notebook 15, “Cancel all, place all”, “Whose order is that?” and “Going home”.
 */

import type { Lots, Side, Ticks } from '../../src/units/index.js';

/** What is wanted at one price. */
export interface Rung {
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** All that is wanted, level 1 first on each side. */
export interface Ladder {
  readonly bids: readonly Rung[];
  readonly asks: readonly Rung[];
}

/** What the maker sends to the market. */
export type Message =
  | { readonly kind: 'cancel'; readonly id: string }
  | {
      readonly kind: 'place';
      readonly id: string;
      readonly side: Side;
      readonly priceTicks: Ticks;
      readonly qtyLots: Lots;
    };

/**
 * A maker's orders, cycle after cycle. An order is **open** from the moment it is placed until it is
 * filled whole or `onCancelled` says that it is gone; also while its cancel is on its way.
 *
 * @example
 * const maker = new ReplaceCycle('mm-01');
 * maker.cycle(ladder); // places mm-01-buy-1-1, mm-01-sell-1-1, mm-01-buy-2-1, …
 * maker.cycle(ladder); // cancels them, then places mm-01-buy-1-2, …
 */
export class ReplaceCycle {
  /** @param makerId what all ids begin with */
  constructor(makerId: string) {
    throw new Error('TODO 15-layered-quoting/replace-cycle');
  }

  /** The ids of all open orders, in the order in which they were placed. */
  get openIds(): readonly string[] {
    throw new Error('TODO 15-layered-quoting/replace-cycle');
  }

  /** What all fills so far have left, signed: positive is long. */
  get inventoryLots(): number {
    throw new Error('TODO 15-layered-quoting/replace-cycle');
  }

  /** True once `shutDown` was called and no order is open any more. */
  get isClosed(): boolean {
    throw new Error('TODO 15-layered-quoting/replace-cycle');
  }

  /**
   * The lots of a side that may still be filled: the open lots of all its open orders.
   */
  openLots(side: Side): number {
    throw new Error('TODO 15-layered-quoting/replace-cycle');
  }

  /**
   * One cycle: cancels all open orders, then places the whole ladder.
   *
   * First one cancel for each open order whose cancel was not sent before, in the order in which they
   * were placed. Then the new orders: the bid of level 1, the ask of level 1, the bid of level 2, and
   * so on; where one side has fewer levels, its turns are left out. The id is
   * `<maker id>-<buy or sell>-<level>-<cycle>`, levels and cycles counted from 1. The cycle counts every
   * call, so that no id is ever used twice; a clock would not promise that.
   *
   * After `shutDown` nothing is sent any more: an empty list.
   */
  cycle(wanted: Ladder): Message[] {
    throw new Error('TODO 15-layered-quoting/replace-cycle');
  }

  /**
   * Some or all of an order was filled. It counts, also where a cancel is on its way: the fill was
   * faster. A buy adds to the inventory, a sell takes from it. An order filled whole is no longer open.
   *
   * @throws RangeError where no such order is open, or it has fewer open lots; then nothing changes
   */
  onFill(id: string, qtyLots: number): void {
    throw new Error('TODO 15-layered-quoting/replace-cycle');
  }

  /** The market says that an order is gone. Where it is not open (any more), nothing happens. */
  onCancelled(id: string): void {
    throw new Error('TODO 15-layered-quoting/replace-cycle');
  }

  /**
   * Stops for good: from now on `cycle` sends nothing. Returns one cancel for each open order, in the
   * order in which they were placed, also where a cancel was sent before: it may have been lost, and to
   * cancel twice does no harm. May be called again, and then cancels what is still open.
   */
  shutDown(): Message[] {
    throw new Error('TODO 15-layered-quoting/replace-cycle');
  }
}
