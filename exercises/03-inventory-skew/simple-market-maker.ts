/**
 * The simple market maker: the classic interview problem, with prices on the grid, a limit that holds
 * and a profit that is marked at the mid.
 *
 * It quotes around a price that leans against its inventory, books what is filled, and knows at any
 * moment what it has earned. Beyond the limit it stops only the side that would make things worse.
 * Equations (4), (5), (6) and (10) of notebook 03.
 * `ticks()` and `lots()` of `src/units` make whole prices and quantities.
 */

import type { Lots, Side, Ticks } from '../../src/units/index.js';

/** A trade, seen by the maker: `buy` is a fill of its bid, `sell` a fill of its ask. */
export interface Fill {
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

export interface Quote {
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** What the maker wants to have resting. A side that is not quoted is undefined. */
export interface TwoSidedQuote {
  readonly bid: Quote | undefined;
  readonly ask: Quote | undefined;
}

/** The maker's settings. Whatever is left out has the value of `DEFAULTS`. */
export interface Settings {
  /** Ask less bid, before rounding. At least 1. */
  readonly spreadTicks: number;
  /** κ, how far both quotes move down for each lot held. 0 or more. */
  readonly skewTicksPerLot: number;
  /** Q, the most lots it may be long, and the most it may be short. Above 0. */
  readonly maxInventoryLots: number;
  /** n, the lots it shows on a side, where the limit leaves room. Above 0. */
  readonly quoteLots: number;
}

/** A spread of $0.10 at a tick of $0.01, and at the limit a skew of as much. @given */
export const DEFAULTS: Settings = Object.freeze({
  spreadTicks: 10,
  skewTicksPerLot: 0.01,
  maxInventoryLots: 1_000,
  quoteLots: 100,
});

export class SimpleMarketMaker {
  /**
   * A flat maker without cash.
   * @param settings what should differ from `DEFAULTS`; it is copied, so changing it later does nothing
   * @throws RangeError where a setting is out of the range that `Settings` gives
   * @example new SimpleMarketMaker({ maxInventoryLots: 500 })
   */
  constructor(settings: Partial<Settings> = {}) {
    throw new Error('TODO 03-inventory-skew/simple-market-maker');
  }

  /** q, signed: positive is long, negative is short. */
  get inventoryLots(): number {
    throw new Error('TODO 03-inventory-skew/simple-market-maker');
  }

  /** C, received for sells less paid for buys, in tick-lots. A whole number, exact. */
  get cashTickLots(): number {
    throw new Error('TODO 03-inventory-skew/simple-market-maker');
  }

  /**
   * The quotes for a mid. Asking changes nothing.
   *
   *     r = m − κ q      bid = ⌊r − spread/2⌋      ask = ⌈r + spread/2⌉
   *     bid lots = min(n, Q − q)      ask lots = min(n, Q + q)
   *
   * A price within a millionth of a tick of the grid is on it and stays there. A side without room
   * (0 lots or fewer: at the limit and beyond it) is undefined; the other side goes on. So no fill of
   * a quote can take the maker past its limit.
   *
   * @param midTicks m in ticks; it may lie between ticks
   * @returns whole ticks and whole lots
   * @throws RangeError where the mid is not finite
   * @example
   * new SimpleMarketMaker().quotes(10000)
   * // { bid: { priceTicks: 9995, qtyLots: 100 }, ask: { priceTicks: 10005, qtyLots: 100 } }
   */
  quotes(midTicks: number): TwoSidedQuote {
    throw new Error('TODO 03-inventory-skew/simple-market-maker');
  }

  /**
   * Books a trade, and says what the maker has earned by then.
   *
   * A trade is a fact: one that takes the inventory past the limit (a quote that was withdrawn too
   * late) is booked like any other. The profit is marked at the mid that is given, never at the price
   * of the trade itself.
   *
   * @param fill from the maker's point of view
   * @param midTicks the mid at this moment, in ticks
   * @returns `pnl(midTicks)` after the trade, in tick-lots
   * @throws RangeError where the quantity is not above 0 or the mid is not finite; nothing is booked then
   * @example
   * const fill: Fill = { side: 'sell', priceTicks: ticks(10005), qtyLots: lots(100) };
   * new SimpleMarketMaker().handleTrade(fill, 10000) // 500
   */
  handleTrade(fill: Fill, midTicks: number): number {
    throw new Error('TODO 03-inventory-skew/simple-market-maker');
  }

  /**
   * All that the maker has earned, realised and not: C + q m, equation (10).
   * @param midTicks m in ticks; it may lie between ticks
   * @returns tick-lots
   * @throws RangeError where the mid is not finite
   * @example new SimpleMarketMaker().pnl(10000) // 0
   */
  pnl(midTicks: number): number {
    throw new Error('TODO 03-inventory-skew/simple-market-maker');
  }
}
