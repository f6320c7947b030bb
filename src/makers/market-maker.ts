/**
 * The one interface of every market maker: the market's state goes in, the quotes it wants go out,
 * and what was filled is reported back. A simulator, a backtest and an exchange drive all makers
 * through it, and none of them knows which strategy it drives.
 *
 * What always holds: quotes are on the tick grid, best first on each side; the best bid is below the
 * best ask; no quote trades at once against the market's best prices. A side with nothing to quote is
 * an empty list. Taught in chapter 03.
 */

import type { Lots, Side, Ticks } from '../units/index.js';

/** What a maker may know when it quotes. */
export interface MarketState {
  /** The time of this state, in nanoseconds from the start of the session. */
  readonly timeNs: number;
  /** The fair value, in ticks. It may lie between ticks: a mid usually does. */
  readonly fairTicks: number;
  /** The best bid of everybody else, in ticks; absent where nobody bids. */
  readonly bestBidTicks?: Ticks | undefined;
  /** The best ask of everybody else, in ticks; absent where nobody offers. */
  readonly bestAskTicks?: Ticks | undefined;
}

/** A price at which a maker wants to trade, and how much. */
export interface Quote {
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** All that a maker wants to have resting, best price first on each side. */
export interface Quotes {
  readonly bids: readonly Quote[];
  readonly asks: readonly Quote[];
}

/** A trade, from the maker's point of view: `buy` means that its bid was hit. */
export interface Fill {
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
  /** The fee of this fill in ticks × lots: positive is paid, negative is a rebate. Defaults to 0. */
  readonly feeTickLots?: number | undefined;
}

/** A market making strategy. */
export interface MarketMaker {
  /** Signed: positive is long, negative is short. */
  readonly inventoryLots: number;

  /** The quotes it wants now. They replace all that it wanted before. Changes nothing in the maker. */
  quotes(market: MarketState): Quotes;

  /** Reports a trade. It has happened: a maker may dislike it, but must book it. */
  onFill(fill: Fill): void;
}

/** No quotes on either side: what a maker wants when it wants to be out. */
export const NO_QUOTES: Quotes = Object.freeze({
  bids: Object.freeze([]),
  asks: Object.freeze([]),
});
