/**
 * Markouts: what a fill is worth some time after it, as the maker sees it.
 *
 * A fill earns the half-spread at once and then lives with the mid. Its markout at a horizon compares
 * the mid of that later time with the price: for a maker that bought, above is good. The curve of the
 * averages against the horizon says who trades against you. Equations (1) to (3) of notebook 08.
 */

import type { Side } from '../../src/units/index.js';

/** A trade of the maker. */
export interface Fill {
  /** Whole nanoseconds since the session began. */
  readonly timeNs: number;
  /** What the MAKER did: `buy` where its bid was hit. */
  readonly side: Side;
  readonly priceTicks: number;
  /** Above 0. */
  readonly qtyLots: number;
}

/** The mid as a stair: from `timesNs[i]` on it is `midsTicks[i]`, until the next entry. */
export interface MidPath {
  /** Whole nanoseconds, rising: each above the one before. */
  readonly timesNs: ArrayLike<number>;
  /** As many. A mid may lie between ticks. */
  readonly midsTicks: ArrayLike<number>;
  /** The end of the data: the last mid is known to hold until then, inclusive, and no longer. */
  readonly untilNs: number;
}

/** One point of a markout curve. */
export interface MarkoutPoint {
  readonly horizonNs: number;
  /** How many fills had a mid at this horizon. */
  readonly fills: number;
  /** At how many different times these fills happened. */
  readonly instants: number;
  /** Their average markout, each weighted by its lots, in ticks. Undefined where there is none. */
  readonly averageTicks: number | undefined;
  /** How far off that average may be by luck, in ticks. Undefined below two instants. */
  readonly standardErrorTicks: number | undefined;
}

/**
 * The mid at a time: the entry of the latest time that is not after it. Never one from later, and
 * never a guess: before the first entry and after `untilNs` it is undefined. At `untilNs` itself it is
 * the last mid. On a path without entries it is undefined.
 *
 * The path is not checked here (its times are taken to rise). It may hold a day, and be asked for
 * each fill: search it in O(log n), not from the front.
 *
 * @example midAt({ timesNs: [10, 20], midsTicks: [100, 103], untilNs: 30 }, 19) // 100
 */
export function midAt(path: MidPath, timeNs: number): number | undefined {
  throw new Error('TODO 08-adverse-selection/markouts');
}

/**
 * The markout of one fill, in ticks a lot, equation (1).
 *
 *     markout = D · (m(t + τ) − p),   D = +1 where the maker bought, −1 where it sold
 *
 * m(t + τ) is the mid at the horizon, `midAt()`; p is the price of the fill. The number of lots plays
 * no part. The price of a later trade plays no part either: trades print at the bid and at the ask.
 *
 * @param horizonNs τ, 0 or more
 * @returns undefined where the mid at the horizon is not known: the fill is too near to the end of the
 *   data, or before its beginning
 * @throws RangeError where the horizon is below 0 or not a number, or the lots are not above 0
 * @example
 * const path = { timesNs: [0, 100], midsTicks: [100, 103], untilNs: 200 };
 * markout({ timeNs: 50, side: 'sell', priceTicks: 101, qtyLots: 7 }, path, 60) // −2
 */
export function markout(fill: Fill, path: MidPath, horizonNs: number): number | undefined {
  throw new Error('TODO 08-adverse-selection/markouts');
}

/**
 * The average markout at each horizon, and how sure one may be of it.
 *
 * Equation (2), with xᵢ the markout of fill i and nᵢ its lots; a fill with an undefined markout at a
 * horizon is left out at that horizon, lots and all:
 *
 *     x̄ = Σ nᵢ xᵢ / Σ nᵢ
 *
 * Equation (3), for the standard error. Fills of the same `timeNs` are one event (an order that met
 * several of your quotes), so they are added up before they are squared; K counts the different times:
 *
 *     se² = K/(K − 1) · Σ over times of (Σ of its fills nᵢ (xᵢ − x̄))² / (Σ nᵢ)²
 *
 * With one lot at each of K times this is the familiar s/√K, with divisor K − 1 in s.
 *
 * @param fills in any order; never changed
 * @param horizonsNs in any order; the points come in the same
 * @returns one point for each horizon, also where no fill counts: `fills` and `instants` are then 0
 * @throws RangeError as `markout()`; and, also without any fill, where `timesNs` and `midsTicks`
 *   are not of one length, or a time of the path is not above the one before
 * @example markoutCurve(fills, path, [1e9, 10e9, 60e9]).map((point) => point.averageTicks)
 */
export function markoutCurve(
  fills: readonly Fill[],
  path: MidPath,
  horizonsNs: readonly number[],
): MarkoutPoint[] {
  throw new Error('TODO 08-adverse-selection/markouts');
}
