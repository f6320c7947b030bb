/**
 * A desk answers the orders of a session, one by one, with a half-spread and a size, or not at all.
 *
 * It quotes around the mid that stood before the order came. An order that finds the half-spread too
 * wide goes away; one that finds the size too small takes what there is. Taught in chapter 08.
 */

import { midAt } from '../stats/adverse-selection/markouts.js';
import { type Lots, lots, opposite, type Side, signOf, type Ticks, ticks } from '../units/index.js';
import type { CounterpartySession, Request } from './counterparties.js';

/** What the desk did, and with whom. */
export interface CounterpartyFill {
  readonly timeNs: number;
  readonly counterparty: string;
  /** What the desk did: the opposite of the taker. */
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

export interface Offer {
  /** Whole ticks from the mid to the price. */
  readonly halfSpreadTicks: number;
  /** The most lots that it trades at once; as many as are asked for where it is not said. */
  readonly maxLots?: number;
}

/** What the desk offers to an order, given all it traded before; undefined: nothing. */
export type OfferPolicy = (
  request: Request,
  fills: readonly CounterpartyFill[],
) => Offer | undefined;

/**
 * The desk's fills under a policy. O(orders · log mids).
 * @throws RangeError where a half-spread is not a whole number of ticks, or a size no whole number
 * @example serveOrders(session, () => ({ halfSpreadTicks: 3 }));
 */
export function serveOrders(session: CounterpartySession, policy: OfferPolicy): CounterpartyFill[] {
  const fills: CounterpartyFill[] = [];
  for (const { timeNs, counterparty, side, qtyLots, mostTicks } of session.orders) {
    const offer = policy({ timeNs, counterparty, side, qtyLots }, fills);
    const mid = midAt(session.mids, timeNs - 1);
    if (offer === undefined || mid === undefined || offer.halfSpreadTicks > mostTicks) continue;
    const filled = lots(Math.min(qtyLots, offer.maxLots ?? qtyLots));
    if (filled === 0) continue;
    fills.push({
      timeNs,
      counterparty,
      side: opposite(side),
      priceTicks: ticks(mid + signOf(side) * offer.halfSpreadTicks),
      qtyLots: filled,
    });
  }
  return fills;
}

/**
 * The profit of a desk that passes each fill on at the mid, some time later (at the close, where that
 * comes first): the sum so far after each fill, in tick-lots. O(fills · log mids).
 * @example hedgedProfit(fills, session, { afterNs: NS_PER_MINUTE }).at(-1);
 */
export function hedgedProfit(
  fills: readonly CounterpartyFill[],
  { mids }: CounterpartySession,
  { afterNs }: { readonly afterNs: number },
): Float64Array {
  const untilNs = mids.untilNs ?? mids.timesNs[mids.timesNs.length - 1];
  let profit = 0;
  return Float64Array.from(fills, ({ timeNs, side, priceTicks, qtyLots }) => {
    const mid = midAt(mids, Math.min(timeNs + afterNs, untilNs)) as number;
    profit += signOf(side) * (mid - priceTicks) * qtyLots;
    return profit;
  });
}
