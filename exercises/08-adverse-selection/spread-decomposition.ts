/**
 * Effective spread, price impact, realised spread: what takers paid, and who kept it.
 *
 * The taker pays the effective half-spread. The mid then goes the taker's way by the impact, and the
 * maker keeps the rest, the realised half-spread. The identity effective = impact + realised turns
 * "the spread looks fine, but I lose money" into a row of three numbers for each counterparty.
 * Equations (4) to (6) of notebook 08. Source: Huang and Stoll, "Dealer versus auction markets",
 * Journal of Financial Economics 41 (1996).
 */

import type { MidPath } from '../../src/stats/adverse-selection/markouts.js';
import type { Side } from '../../src/units/index.js';

/** A trade of the maker with somebody it knows by name. */
export interface NamedFill {
  /** Whole nanoseconds since the session began. */
  readonly timeNs: number;
  readonly counterparty: string;
  /** What the MAKER did. The taker did the opposite. */
  readonly side: Side;
  readonly priceTicks: number;
  /** Above 0. */
  readonly qtyLots: number;
}

/** Halves of spreads, in ticks a lot: effective = impact + realised. */
export interface SpreadParts {
  readonly effectiveHalfTicks: number;
  readonly impactTicks: number;
  readonly realisedHalfTicks: number;
}

/** The parts on average over the fills with one counterparty. */
export interface CounterpartyParts extends SpreadParts {
  readonly counterparty: string;
  /** The fills that counted. */
  readonly fills: number;
  readonly qtyLots: number;
  /** What the maker made of them at the horizon, in ticks times lots: Σ realised · lots. */
  readonly pnlTickLots: number;
}

/**
 * The mid that a trade at a time met: the entry of the latest time BEFORE it, and not the one of that
 * very time, which is what the trade left behind. Undefined where there is none, and where the time
 * is after the end of the data (`untilNs` of the path; its last time, where it has none).
 *
 * `midAt(path, timeNs)` is given: import it from '../../src/stats/adverse-selection/markouts.js'. It
 * finds the latest entry at OR before a time, in O(log n), and is undefined before the first entry and
 * after the end. Times are whole nanoseconds.
 *
 * @example midBefore({ timesNs: [10, 20], midsTicks: [100, 103] }, 20) // 100
 */
export function midBefore(path: MidPath, timeNs: number): number | undefined {
  throw new Error('TODO 08-adverse-selection/spread-decomposition');
}

/**
 * The parts of one fill's spread.
 *
 *     effective = D (p − m)                                                    (4)
 *     impact    = D (m′ − m)                                                   (5)
 *     realised  = D (p − m′)                                                   (6)
 *
 * D = +1 where the TAKER bought, −1 where it sold; p = price, m = `midBefore()` the fill,
 * m′ = `midAt()` the fill's time plus the horizon. All three may be negative. None depends on the lots.
 *
 * @param horizonNs 0 or more. At 0, m′ is the mid that the fill left behind
 * @returns undefined where one of the two mids is not known
 * @throws RangeError where the horizon is below 0 or not a number, or the lots are not above 0
 * @example
 * const path = { timesNs: [0, 100], midsTicks: [10_000, 9_995], untilNs: 200 };
 * spreadParts({ timeNs: 50, counterparty: 'A', side: 'buy', priceTicks: 9_998, qtyLots: 200 }, path, 60)
 * // { effectiveHalfTicks: 2, impactTicks: 5, realisedHalfTicks: −3 }
 */
export function spreadParts(
  fill: NamedFill,
  path: MidPath,
  horizonNs: number,
): SpreadParts | undefined {
  throw new Error('TODO 08-adverse-selection/spread-decomposition');
}

/**
 * The parts for each counterparty: averages weighted by lots, and the sum of what was made.
 *
 * A fill whose parts are undefined counts for nothing, neither in the averages nor in `fills` and
 * `qtyLots`; a counterparty of which no fill counts has no row.
 *
 * @param fills in any order; never changed
 * @returns a row for each counterparty, the one that cost most first (by `pnlTickLots`, rising); equal
 *   ones by name
 * @throws RangeError as `spreadParts()`
 * @example partsByCounterparty(fills, path, 60e9)[0] // the most expensive counterparty
 */
export function partsByCounterparty(
  fills: readonly NamedFill[],
  path: MidPath,
  horizonNs: number,
): CounterpartyParts[] {
  throw new Error('TODO 08-adverse-selection/spread-decomposition');
}
