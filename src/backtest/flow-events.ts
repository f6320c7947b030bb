/**
 * History from a simulation: random order flow as order-level events, for whoever has no data files.
 */

import type { FlowEvent } from '../simulation/index.js';
import { NS_PER_SECOND } from '../units/index.js';
import type { OrderEvent } from './market-events.js';

/**
 * Order flow as a backtest reads it, one event for one; a unit of the flow's time is a second.
 * @example
 * const flow = orderFlow(new OrderBook(), { startTicks: 10_000, events: 5_000 }, new Random(1));
 * runBacktest({ maker, fills: { model: 'fifo' } }, flowEvents(flow));
 */
export function* flowEvents(flow: Iterable<FlowEvent>): Iterable<OrderEvent> {
  for (const { kind, time, order, qtyLots } of flow) {
    const timeNs = Math.round(time * NS_PER_SECOND);
    const { id, side, priceTicks } = order;
    if (kind === 'placed') yield { kind, timeNs, id, side, priceTicks, qtyLots };
    else if (kind === 'cancelled') yield { kind: 'deleted', timeNs, id };
    else yield { kind: 'executed', timeNs, id, qtyLots };
  }
}
