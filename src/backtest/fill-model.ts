/**
 * A fill model: which lots of history an order of ours would have got.
 *
 * History happened without us, so that is a guess, and the guess decides the result of a backtest. A
 * model does not trade by itself: it says that somebody comes with so many lots and trades as far as
 * a limit, and the matching engine in which our orders rest does the rest: best price first, first come
 * first served, no lot twice. Taught in chapter 14.
 */

import type { BookView } from '../book/index.js';
import type { EngineOrder } from '../matching/index.js';
import type { Side } from '../units/index.js';
import type { Happening } from './happenings.js';
import type { HistoryBook } from './history-book.js';

/** Somebody comes to our orders. */
export interface Arrival {
  /** `sell` trades with our bids. */
  readonly side: Side;
  /** The worst price, for them, at which they trade. */
  readonly limitTicks: number;
  /** How many lots they have; may be infinite. */
  readonly qtyLots: number;
}

/** Our orders as they rest in the engine, and everybody else's as the feed shows them. */
export interface FillMarket {
  readonly own: BookView<EngineOrder>;
  readonly history: HistoryBook;
}

export interface FillModel {
  /** An order of ours has come to rest. */
  rested?(order: EngineOrder, market: FillMarket): void;

  /** History goes on by an event. Called before the event is known, and so before its happenings. */
  stepped?(market: FillMarket): readonly Arrival[];

  /** Who comes to our orders because of what happened. Nobody is an empty list. */
  arrivals(happening: Happening, market: FillMarket): readonly Arrival[];
}

export const NOBODY: readonly Arrival[] = Object.freeze([]);
