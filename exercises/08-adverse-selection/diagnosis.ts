/**
 * The diagnosis: the spread looks fine, and yet you lose money. Who costs you, and what do you change?
 *
 * From a log of fills and the mids around them: how much each counterparty's small and large orders
 * leave you after a while, whether that is more than luck, and what follows: a wider spread, less size
 * for large orders, or a pause while everybody comes on one side. Equations (14) to (17) of notebook
 * 08. Equations (1) to (3) are given: import `markouts` from
 * '../../src/stats/adverse-selection/markouts.js', and `signOf` from '../../src/units/index.js'.
 */

import type { Markout, MidPath } from '../../src/stats/adverse-selection/markouts.js';
import type { Side } from '../../src/units/index.js';

/** A trade of the maker with somebody it knows by name. */
export interface NamedFill {
  /** Whole nanoseconds since the session began. */
  readonly timeNs: number;
  readonly counterparty: string;
  /** What the MAKER did. */
  readonly side: Side;
  readonly priceTicks: number;
  readonly qtyLots: number;
}

/** Do these fills leave the maker with money after the horizon, or without, beyond doubt? */
export type Verdict = 'pays' | 'costs' | 'undecided';

export type Diagnosis = 'uninformed' | 'informed' | 'informed when large' | 'undecided';

export interface DiagnosisRules {
  /** When the fills are judged, after each. */
  readonly horizonNs: number;
  /** An order of so many lots, or more, is large. */
  readonly largeLots: number;
  /** z: by how many standard errors an average must be away from 0 to count. */
  readonly standardErrors: number;
  /** With fewer instants than this nothing is decided. */
  readonly leastInstants: number;
}

export interface Patient {
  readonly counterparty: string;
  /** The markouts at the horizon of fills that belong to small orders, and to large ones. */
  readonly small: Markout;
  readonly large: Markout;
  readonly diagnosis: Diagnosis;
}

/** What to offer a counterparty. */
export interface Terms {
  /** Whole ticks. */
  readonly halfSpreadTicks: number;
  /** The most lots to trade at once; undefined: as many as are asked for. */
  readonly maxLots: number | undefined;
}

/**
 * Whether an average is more than luck, equation (14).
 *
 *     costs:  x̄ + z · se < 0      pays:  x̄ − z · se > 0      undecided: everything else
 *
 * x̄ = `averageTicks`, se = `standardErrorTicks`. Undecided also where there are fewer instants than
 * `leastInstants`, and where average or standard error is undefined. Exactly 0 is undecided.
 *
 * @example verdictOf(markout, { standardErrors: 2, leastInstants: 20 })
 */
export function verdictOf(
  { averageTicks, standardErrorTicks, instants }: Markout,
  rules: Pick<DiagnosisRules, 'standardErrors' | 'leastInstants'>,
): Verdict {
  throw new Error('TODO 08-adverse-selection/diagnosis');
}

/**
 * Each counterparty's diagnosis, equation (15).
 *
 * First fills become orders: the fills of one counterparty at one time are ONE order, whose size is the
 * sum of their lots. An order is large from `largeLots` on, and so are all its fills. Then `small` and
 * `large` are `markouts(fills, path, [horizonNs])` of the fills of each kind (of no fills, where there
 * are none: `fills` is 0 and `averageTicks` undefined). With the two verdicts of (14):
 *
 *     small costs                      informed
 *     else, large costs                informed when large
 *     else, one of them pays           uninformed
 *     else                             undecided
 *
 * @param fills in any order; never changed
 * @returns a row for each counterparty that has a fill, sorted by name (as `<` compares strings)
 * @throws RangeError as `markouts()`: it checks fills, path and horizon
 * @example diagnose(fills, path, rules).filter(({ diagnosis }) => diagnosis === 'informed')
 */
export function diagnose(
  fills: readonly NamedFill[],
  path: MidPath,
  rules: DiagnosisRules,
): Patient[] {
  throw new Error('TODO 08-adverse-selection/diagnosis');
}

/**
 * What to offer from now on, equation (16).
 *
 *     informed              half-spread ⌈h − x̄ + margin⌉, no cap
 *     informed when large   half-spread h, at most capLots at once
 *     uninformed, undecided half-spread h, no cap
 *
 * h = `halfSpreadTicks`, what was quoted when the fills were made; x̄ = `small.averageTicks`. h − x̄ is
 * the impact, so the new half-spread would have earned at least the margin, had they still traded. A
 * value within a millionth of a whole tick is that tick: 3 + 1.4 + 0.6 must be 5, whatever binary
 * arithmetic makes of it.
 *
 * @param patient of `diagnose()`
 * @throws RangeError where the half-spread or the margin is below 0 or not a number, or capLots is not
 *   a whole number from 1
 * @example respond(cedar, { halfSpreadTicks: 3, marginTicks: 1, capLots: 100 }).halfSpreadTicks
 */
export function respond(
  patient: Patient,
  desk: {
    readonly halfSpreadTicks: number;
    readonly marginTicks: number;
    readonly capLots: number;
  },
): Terms {
  throw new Error('TODO 08-adverse-selection/diagnosis');
}

/** When to stop quoting for a while. */
export interface PauseRule {
  /** w: over how long fills are netted. */
  readonly windowNs: number;
  /** The most lots, bought less sold, that they may come to in that time. */
  readonly maxNetLots: number;
  /** How long a pause lasts, from the fill that set it off. */
  readonly pauseNs: number;
}

/**
 * Until when quoting is paused, as it is known now, equation (17).
 *
 * A fill at time t sets off a pause where the net of the fills in (t − w, t] (bought lots count +, sold
 * lots −, those at t − w itself no more, those at t all of them) is above `maxNetLots` or below
 * −`maxNetLots`; exactly at it is fine. The pause ends at t + `pauseNs`, and at that time quoting goes
 * on. Fills after `nowNs` are not known, and play no part.
 *
 * Of all counterparties together: a burst is one wherever it comes from.
 *
 * @param fills by time; never changed
 * @returns the latest end of a pause, if it is after now; undefined: not paused
 * @example pausedUntil(fills, nowNs, { windowNs: 60e9, maxNetLots: 1200, pauseNs: 120e9 })
 */
export function pausedUntil(
  fills: readonly Pick<NamedFill, 'timeNs' | 'side' | 'qtyLots'>[],
  nowNs: number,
  { windowNs, maxNetLots, pauseNs }: PauseRule,
): number | undefined {
  throw new Error('TODO 08-adverse-selection/diagnosis');
}
