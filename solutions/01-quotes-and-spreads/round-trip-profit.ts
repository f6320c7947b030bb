/**
 * The round trip: buying and selling the same quantity, and what is left of the spread.
 *
 * A maker buys at its bid and sells at its ask, seldom at the same moment. Between the two fills the
 * mid moves, and the maker holds a position that moves with it. The profit is therefore two numbers:
 * what the quotes earned against the mid, and what the move of the mid added or took away.
 * Amounts of money are in tick-lots (one tick on one lot). Equations (5) to (8) of notebook 01.
 */

import type { Side } from '../../src/units/index.js';

/** One trade, seen by the maker: `buy` is a fill of its bid, `sell` a fill of its ask. */
export interface Fill {
  readonly side: Side;
  readonly priceTicks: number;
  readonly qtyLots: number;
  /** The mid at the moment of the fill; it may lie between ticks. */
  readonly midTicks: number;
}

/** Where the money of a round trip came from. All in tick-lots. */
export interface RoundTrip {
  /** What the two prices earned against the mid at their own moments. */
  readonly spreadTickLots: number;
  /** What the move of the mid, while the position was held, added (above 0) or took away. */
  readonly moveTickLots: number;
  /** What was paid in fees (above 0), or received as rebates (below 0). */
  readonly feesTickLots: number;
  /** What is left: spread + move − fees. */
  readonly profitTickLots: number;
}

/**
 * What a fill does to the maker's cash, before fees, equation (5).
 *
 *     ΔC = −ε q p      ε = +1 for a buy, −1 for a sell
 *
 * A buy costs cash and a sell brings it; at a negative price it is the other way round.
 *
 * @param fill q in lots and p in ticks
 * @returns ΔC in tick-lots
 * @example cashChange({ side: 'buy', priceTicks: 9995, qtyLots: 2, midTicks: 10000 }) // -19990
 */
export function cashChange(fill: Fill): number {
  const { side, priceTicks, qtyLots } = fill;
  return side === 'buy' ? -priceTicks * qtyLots : priceTicks * qtyLots;
}

/**
 * The profit of a round trip, and where it came from, equation (7).
 *
 *     spread = q (ε₁ (m₁ − p₁) + ε₂ (m₂ − p₂))
 *     move   = q ε₁ (m₂ − m₁)
 *     fees   = 2 q f
 *     profit = spread + move − fees
 *
 * The first fill opens the position, in either direction: a maker may sell first and buy back. Spread
 * and move together are the cash that the two fills leave. A quantity of 0 gives 0 everywhere.
 *
 * @param first the fill that opens: p₁ and m₁ in ticks, q in lots, ε₁ = +1 for a buy and −1 for a sell
 * @param second the fill that closes: the other side, the same quantity
 * @param feeTicksPerLot f, paid on each fill, in ticks per lot; below 0 it is a rebate. 0 where not given
 * @throws RangeError where both fills are on the same side, and where their quantities differ: that is
 *   no round trip
 * @example
 * const buy: Fill = { side: 'buy', priceTicks: 9995, qtyLots: 100, midTicks: 10000 };
 * const sell: Fill = { side: 'sell', priceTicks: 10005, qtyLots: 100, midTicks: 10000 };
 * roundTrip(buy, sell).profitTickLots // 1000: at a tick of $0.01 and a lot of one share, $10.00
 */
export function roundTrip(first: Fill, second: Fill, feeTicksPerLot = 0): RoundTrip {
  requireRoundTrip(first, second);
  const qtyLots = first.qtyLots;
  const direction = first.side === 'buy' ? 1 : -1;
  const firstEdgeTicks = direction * (first.midTicks - first.priceTicks);
  const secondEdgeTicks = direction * (second.priceTicks - second.midTicks);
  const spreadTickLots = qtyLots * (firstEdgeTicks + secondEdgeTicks);
  const moveTickLots = qtyLots * direction * (second.midTicks - first.midTicks);
  const feesTickLots = 2 * qtyLots * feeTicksPerLot;
  const profitTickLots = spreadTickLots + moveTickLots - feesTickLots;
  return { spreadTickLots, moveTickLots, feesTickLots, profitTickLots };
}

/**
 * How far the mid may move against the maker between its two fills before nothing is left, where it
 * quotes the same spread around the mid both times, equation (8).
 *
 *     Δm* = s − 2 f
 *
 * Below 0 the fees are larger than the spread: the round trip loses even where the mid stands still.
 *
 * @param spreadTicks s in ticks, zero or more
 * @param feeTicksPerLot f, paid on each fill, in ticks per lot; below 0 it is a rebate. 0 where not given
 * @returns Δm* in ticks
 * @throws RangeError where the spread is below 0 or not a number
 * @example breakEvenMoveTicks(10, 1) // 8
 */
export function breakEvenMoveTicks(spreadTicks: number, feeTicksPerLot = 0): number {
  if (!(spreadTicks >= 0)) {
    throw new RangeError(
      `Cannot take a break-even: the spread must not be below 0, current value is ${spreadTicks}`,
    );
  }
  return spreadTicks - 2 * feeTicksPerLot;
}

function requireRoundTrip(first: Fill, second: Fill): void {
  if (first.side === second.side) {
    throw new RangeError(
      `Cannot close a round trip: the second fill must be on the other side, both are a ${first.side}`,
    );
  }
  if (first.qtyLots !== second.qtyLots) {
    throw new RangeError(
      `Cannot close a round trip: the quantities must be equal, current ones are ${first.qtyLots} and ${second.qtyLots}`,
    );
  }
}
