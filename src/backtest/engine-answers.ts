/**
 * What both venues ask of a matching engine that holds orders of ours.
 */

import type { BookView } from '../book/index.js';
import type { EngineOrder, MatchingEngine, MatchingEvent } from '../matching/index.js';
import { type OrderId, opposite, type Side, type Ticks } from '../units/index.js';
import { FIRST_OWN_ID } from './market-events.js';
import type { OwnTrade } from './venue.js';

/** Whether an id is of an order of ours. */
export function isOwn(id: number): boolean {
  return id >= FIRST_OWN_ID;
}

/** Our part of an engine's events: trades in which an order of ours took part. */
export function ownTrades(events: readonly MatchingEvent[]): OwnTrade[] {
  return events.flatMap((event): OwnTrade[] => {
    if (event.kind !== 'traded') return [];
    const { makerId, takerId, takerSide, priceTicks, qtyLots } = event;
    if (isOwn(makerId)) {
      return [{ id: makerId, side: opposite(takerSide), priceTicks, qtyLots, liquidity: 'maker' }];
    }
    if (!isOwn(takerId)) return [];
    return [{ id: takerId, side: takerSide, priceTicks, qtyLots, liquidity: 'taker' }];
  });
}

/** All lots that an engine's events traded. */
export function tradedLots(events: readonly MatchingEvent[]): number {
  return events.reduce((sum, event) => sum + (event.kind === 'traded' ? event.qtyLots : 0), 0);
}

/** Whether an order at a price would trade with a best price of the other side. */
export function reaches(side: Side, priceTicks: number, bestTicks: Ticks | undefined): boolean {
  if (bestTicks === undefined) return false;
  return side === 'buy' ? priceTicks >= bestTicks : priceTicks <= bestTicks;
}

/** Takes lots out of a resting order. @returns how many it still had of them */
export function reduceOrder(engine: MatchingEngine, id: OrderId, qtyLots: number): number {
  const order: EngineOrder | undefined = engine.book.order(id);
  if (order === undefined) return 0;
  const lots = Math.min(qtyLots, order.qtyLots);
  const left = order.qtyLots - lots;
  if (left === 0) engine.submit({ kind: 'cancel', id });
  else {
    const qty = left as EngineOrder['qtyLots'];
    engine.submit({ kind: 'modify', id, priceTicks: order.priceTicks, qtyLots: qty });
  }
  return lots;
}

/** The lots that rest on a side. O(levels). */
export function lotsOf(book: BookView, side: Side): number {
  return book.depth(side).reduce((sum, { qtyLots }) => sum + qtyLots, 0);
}
