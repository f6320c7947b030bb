/**
 * The volatility of a stock jumps from 1 % to 5 % a day: what to quote, how often to refresh it, and
 * what to do with the inventory. Prices are in ticks, sizes in lots, and a daily volatility is in
 * basis points of the price (100 bps is 1 %): whole numbers, whose products are exact. What is dropped
 * to whole lots is therefore a single quotient of products: multiply first, divide once, then drop.
 */

import { type Lots, lots, type Ticks, ticks } from '../../src/units/index.js';

/** What the maker quoted before the spike. */
export interface CalmQuote {
  readonly spreadTicks: number;
  readonly sizeLots: Lots;
  /** The daily volatility for which that spread and that size were chosen. Positive. */
  readonly dailyVolBps: number;
}

export interface Quote {
  readonly bidTicks: Ticks;
  readonly askTicks: Ticks;
  /** Shown on both sides. */
  readonly sizeLots: Lots;
}

export interface QuoteLife {
  readonly midTicks: number;
  readonly dailyVolBps: number;
  /** The length of the trading day: 23,400 for 6.5 hours. */
  readonly secondsPerDay: number;
}

export interface RiskLimit {
  readonly midTicks: number;
  readonly dailyVolBps: number;
  /** The largest one-sigma loss in a day that the desk accepts, in ticks × lots. */
  readonly dailyRiskTickLots: number;
}

/**
 * The quote that carries the calm quote's risk into another volatility: equations (9) and (10).
 *
 * With r = `dailyVolBps` / `calm.dailyVolBps`, the spread is r times as wide and the size r times as
 * small: a typical move costs as many half-spreads as before, and a filled quote puts as much money
 * at risk. Where the market is calmer than calm, r is taken as 1: the calm quote is the best offered.
 *
 * The spread is centred on `midTicks`, which may lie between ticks; the bid is rounded down and the
 * ask up to a whole tick, and the size down to a whole lot. A size that is whole loses no lot: 550 lots
 * at 220 bps against 100 are 250 (550 × 100 / 220), though 550 / 2.2 is 249.99… in binary. Other residue
 * of binary arithmetic is not forgiven here: the prices are rounded as they come. `calm` is not changed.
 *
 * @throws RangeError where `dailyVolBps` is negative or not finite (NaN included)
 * @example
 * spikeQuote(10_000, 500, { spreadTicks: 10, sizeLots: lots(1000), dailyVolBps: 100 });
 * // { bidTicks: 9975, askTicks: 10025, sizeLots: 200 }
 */
export function spikeQuote(midTicks: number, dailyVolBps: number, calm: CalmQuote): Quote {
  if (!(dailyVolBps >= 0) || !Number.isFinite(dailyVolBps)) {
    throw new RangeError(
      `Cannot quote: volatility must be finite and not negative, current value is ${dailyVolBps}`,
    );
  }
  const volBps = Math.max(dailyVolBps, calm.dailyVolBps);
  const halfSpreadTicks = (calm.spreadTicks * volBps) / calm.dailyVolBps / 2;
  return {
    bidTicks: ticks(Math.floor(midTicks - halfSpreadTicks)),
    askTicks: ticks(Math.ceil(midTicks + halfSpreadTicks)),
    sizeLots: lots(Math.floor((calm.sizeLots * calm.dailyVolBps) / volBps)),
  };
}

/**
 * How long a quote may stand: the seconds in which a one-sigma move covers half the spread,
 * τ = (h / (P·σ))² trading days, equation (11).
 *
 * h is `halfSpreadTicks`, P is `midTicks`, and σ is the daily volatility as a fraction (its bps
 * divided by 10,000). At a volatility of 0 the price never gets there: Infinity. The inputs are taken
 * as valid.
 *
 * @example refreshSeconds(5, { midTicks: 10_000, dailyVolBps: 100, secondsPerDay: 23_400 }) // 58.5
 */
export function refreshSeconds(halfSpreadTicks: number, life: QuoteLife): number {
  const dailyMoveTicks = (life.midTicks * life.dailyVolBps) / 10_000;
  if (dailyMoveTicks === 0) return Number.POSITIVE_INFINITY;
  return (halfSpreadTicks / dailyMoveTicks) ** 2 * life.secondsPerDay;
}

/**
 * What to trade now so that the position fits the risk limit: equation (12).
 *
 * The position that fits is `dailyRiskTickLots` / (P·σ), dropped to whole lots, long or short; P is
 * `midTicks` and σ the daily volatility as a fraction. The result is signed from the maker's point of
 * view: negative lots are to be sold, positive ones to be bought. It takes the position to the edge of
 * the limit and no further, and is 0 where the position fits already. At a volatility of 0 all fits.
 * Where a whole number of lots fits, none is lost to binary arithmetic: 350,000 tick-lots at 350 bps of
 * 10,000 ticks fit 1,000 lots (350,000 × 10,000 / (10,000 × 350)), not 999. The inputs are taken as
 * valid.
 *
 * @example
 * const limit = { midTicks: 10_000, dailyVolBps: 500, dailyRiskTickLots: 10_000_000 };
 * flattenLots(50_000, limit); // −30,000: at 5 % a day only 20,000 lots fit
 */
export function flattenLots(inventoryLots: number, limit: RiskLimit): number {
  const dailyMoveTickBps = limit.midTicks * limit.dailyVolBps;
  if (dailyMoveTickBps === 0) return 0;
  // Whole numbers up to the one division: 29,985 / 299.85 is 99.99…, 299,850,000 / 2,998,500 is 100.
  const fittingLots = Math.floor((limit.dailyRiskTickLots * 10_000) / dailyMoveTickBps);
  const excessLots = Math.abs(inventoryLots) - fittingLots;
  if (excessLots <= 0) return 0;
  return inventoryLots > 0 ? -excessLots : excessLots;
}
