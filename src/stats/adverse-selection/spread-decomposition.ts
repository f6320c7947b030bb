/**
 * Effective spread, price impact and realised spread: what takers pay, and who keeps it.
 *
 * A taker pays the effective spread. The price then moves the taker's way by the impact, and the maker
 * keeps the rest, the realised spread. "The spread looks fine, but I lose money" is an impact above the
 * effective spread. Taught in chapter 08.
 * Source: Huang and Stoll, "Dealer versus auction markets", Journal of Financial Economics 41 (1996).
 */

import { type Side, signOf } from '../../units/index.js';
import { checkFinite, checkPositive } from '../checks.js';

const ACTION = 'decompose a spread';

export interface SpreadTrade {
  readonly takerSide: Side;
  readonly priceTicks: number;
  /** The mid just before the trade. */
  readonly midTicks: number;
  /** The mid at the horizon after it. */
  readonly midLaterTicks: number;
  readonly qtyLots: number;
}

/** Halves of spreads, in ticks: effective = impact + realised. */
export interface SpreadParts {
  readonly effectiveHalfTicks: number;
  readonly impactTicks: number;
  readonly realisedHalfTicks: number;
  /** What the maker made at the horizon, in ticks times lots. */
  readonly makerPnlTickLots: number;
}

/**
 * The parts of one trade's spread.
 *
 *   effective = D (p − m),   impact = D (m′ − m),   realised = D (p − m′),
 *   D = +1 where the taker bought, −1 where it sold; p = price, m = mid before, m′ = mid at the horizon
 *
 * Whole spreads are twice these. Cost: O(1).
 *
 * @throws RangeError where a number is not finite, or the lots are not positive
 * @example decomposeSpread({ takerSide: 'buy', priceTicks: 102, midTicks: 100, midLaterTicks: 106, qtyLots: 1 });
 */
export function decomposeSpread(trade: SpreadTrade): SpreadParts {
  const { takerSide, priceTicks, midTicks, midLaterTicks, qtyLots } = trade;
  checkFinite(ACTION, 'priceTicks', priceTicks);
  checkFinite(ACTION, 'midTicks', midTicks);
  checkFinite(ACTION, 'midLaterTicks', midLaterTicks);
  checkPositive(ACTION, 'qtyLots', qtyLots);
  const direction = signOf(takerSide);
  const realisedHalfTicks = direction * (priceTicks - midLaterTicks);
  return {
    effectiveHalfTicks: direction * (priceTicks - midTicks),
    impactTicks: direction * (midLaterTicks - midTicks),
    realisedHalfTicks,
    makerPnlTickLots: realisedHalfTicks * qtyLots,
  };
}

/**
 * The parts of the spread on average over trades, weighted by lots; the P&L is the sum. Cost: O(n).
 * @returns undefined where there are no trades
 * @throws RangeError as `decomposeSpread()`: a trade without a mid at the horizon must be left out before
 * @example averageSpreadParts(trades)?.realisedHalfTicks;
 */
export function averageSpreadParts(trades: readonly SpreadTrade[]): SpreadParts | undefined {
  let qtyLots = 0;
  let effective = 0;
  let impact = 0;
  let makerPnlTickLots = 0;
  for (const trade of trades) {
    const parts = decomposeSpread(trade);
    qtyLots += trade.qtyLots;
    effective += parts.effectiveHalfTicks * trade.qtyLots;
    impact += parts.impactTicks * trade.qtyLots;
    makerPnlTickLots += parts.makerPnlTickLots;
  }
  if (qtyLots === 0) return undefined;
  return {
    effectiveHalfTicks: effective / qtyLots,
    impactTicks: impact / qtyLots,
    realisedHalfTicks: makerPnlTickLots / qtyLots,
    makerPnlTickLots,
  };
}
