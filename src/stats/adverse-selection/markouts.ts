/**
 * Markouts: what a fill was worth some time after it, at the mid of that time.
 *
 * A maker earns the spread at the moment of the fill and may lose more in the second after it. The sign
 * is the maker's: a bought lot gains as the mid rises above what was paid. A curve of markouts that
 * falls below zero is what being picked off looks like. Taught in chapter 08.
 * Source: Huang and Stoll, "Dealer versus auction markets", Journal of Financial Economics 41 (1996).
 */

import { type Side, signOf } from '../../units/index.js';
import { checkFinite, checkNotNegative, checkPositive, checkSameLength } from '../checks.js';

const ACTION = 'mark fills out';

export interface MarkoutFill {
  readonly timeNs: number;
  /** What the maker did, not the taker. */
  readonly side: Side;
  readonly priceTicks: number;
  readonly qtyLots: number;
}

/** A mid as it changed: from each time on, until the next, it is this. */
export interface MidPath {
  /** Rising. */
  readonly timesNs: ArrayLike<number>;
  readonly midsTicks: ArrayLike<number>;
  /** How long the last mid is known to hold; the last time, where it is not said. */
  readonly untilNs?: number;
}

export interface Markout {
  readonly horizonNs: number;
  /** How many fills had a mid at this horizon. */
  readonly fills: number;
  readonly qtyLots: number;
  /** Σ sign · (mid at horizon − price) · lots: in ticks times lots. */
  readonly pnlTickLots: number;
  /** The same for each lot, in ticks; undefined where no fill had a mid. */
  readonly averageTicks: number | undefined;
  /** At how many different times these fills happened. */
  readonly instants: number;
  /** Of the average, in ticks; undefined below two instants. */
  readonly standardErrorTicks: number | undefined;
}

/**
 * The markouts of fills at each horizon.
 *
 *   markout = D · (m(t + τ) − p),   D = +1 where the maker bought, −1 where it sold,
 *   m = mid, τ = horizon, p = price; averages are weighted by lots
 *
 * The mid at a time is the last one that came at or before it, never one from later. A fill whose
 * horizon lies outside the path (before its first mid, after its end) is left out of that horizon:
 * a last mid that is carried on would say that nothing happened. Cost: O(fills · horizons · log mids).
 *
 * The standard error takes the fills of one instant for one event, as those of an order that met several
 * quotes are, and instants for independent (so the horizon should be short against the time between):
 *
 *   se² = K/(K − 1) · Σ over instants of (Σ nᵢ (xᵢ − x̄))² / (Σ nᵢ)²
 *
 *   K = instants, nᵢ = lots, xᵢ = markout a lot, x̄ = the average; s/√K where each instant is one lot
 *
 * @throws RangeError where times do not rise, lengths differ, a number is not finite, lots are not
 *   positive or a horizon is negative
 * @example markouts(fills, path, [NS_PER_SECOND, 10 * NS_PER_SECOND, NS_PER_MINUTE]);
 */
export function markouts(
  fills: readonly MarkoutFill[],
  path: MidPath,
  horizonsNs: readonly number[],
): Markout[] {
  checkPath(path);
  for (const fill of fills) {
    checkFinite(ACTION, 'the time of a fill', fill.timeNs);
    checkFinite(ACTION, 'the price of a fill', fill.priceTicks);
    checkPositive(ACTION, 'the lots of a fill', fill.qtyLots);
  }
  return horizonsNs.map((horizonNs) => {
    checkNotNegative(ACTION, 'a horizon', horizonNs);
    return { horizonNs, ...summary(marked(fills, path, horizonNs)) };
  });
}

interface MarkedFill {
  readonly timeNs: number;
  readonly qtyLots: number;
  readonly pnlTickLots: number;
}

function marked(fills: readonly MarkoutFill[], path: MidPath, horizonNs: number): MarkedFill[] {
  return fills.flatMap(({ timeNs, side, priceTicks, qtyLots }) => {
    const mid = midAt(path, timeNs + horizonNs);
    if (mid === undefined) return [];
    return [{ timeNs, qtyLots, pnlTickLots: signOf(side) * (mid - priceTicks) * qtyLots }];
  });
}

function summary(fills: readonly MarkedFill[]): Omit<Markout, 'horizonNs'> {
  const qtyLots = fills.reduce((sum, fill) => sum + fill.qtyLots, 0);
  const pnlTickLots = fills.reduce((sum, fill) => sum + fill.pnlTickLots, 0);
  const average = pnlTickLots / qtyLots;
  const deviations = new Map<number, number>();
  for (const fill of fills) {
    const deviation = fill.pnlTickLots - average * fill.qtyLots;
    deviations.set(fill.timeNs, (deviations.get(fill.timeNs) ?? 0) + deviation);
  }
  const instants = deviations.size;
  let squares = 0;
  for (const deviation of deviations.values()) squares += deviation * deviation;
  return {
    fills: fills.length,
    qtyLots,
    pnlTickLots,
    averageTicks: instants === 0 ? undefined : average,
    instants,
    standardErrorTicks:
      instants < 2 ? undefined : Math.sqrt((instants / (instants - 1)) * squares) / qtyLots,
  };
}

/**
 * The mid at a time: the last that came at or before it; undefined outside the path, on an empty one,
 * and for a time of NaN. O(log mids). The path is taken as it is: its times must rise.
 * @example midAt(path, 34_200_000_000_000);
 */
export function midAt(path: MidPath, timeNs: number): number | undefined {
  const { timesNs, midsTicks } = path;
  const untilNs = path.untilNs ?? timesNs[timesNs.length - 1];
  if (timesNs.length === 0 || timeNs > untilNs) return undefined;
  let low = 0;
  let high = timesNs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (timesNs[middle] <= timeNs) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : midsTicks[low - 1];
}

function checkPath(path: MidPath): void {
  const { timesNs, midsTicks, untilNs } = path;
  checkSameLength(ACTION, { timesNs, midsTicks });
  for (let i = 0; i < timesNs.length; i++) {
    checkFinite(ACTION, 'a time of the path', timesNs[i]);
    checkFinite(ACTION, 'a mid of the path', midsTicks[i]);
    if (i > 0 && timesNs[i] <= timesNs[i - 1]) {
      throw new RangeError(
        `Cannot ${ACTION}: times of the path must rise, ${timesNs[i]} follows ${timesNs[i - 1]}`,
      );
    }
  }
  if (untilNs !== undefined && !(untilNs >= timesNs[timesNs.length - 1])) {
    throw new RangeError(
      `Cannot ${ACTION}: untilNs must not be before the last mid, current value is ${untilNs}`,
    );
  }
}
