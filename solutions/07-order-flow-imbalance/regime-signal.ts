/**
 * Two signals and what a maker does about them: pressure from imbalance, and a spread that is wide.
 *
 * A signal is worth what it says of the time *after* it. So it is judged by the next interval and
 * never by its own, and a spread is compared with the spreads before it and never with itself.
 * Equations (8) to (10) of notebook 07. `ticks()` and `lots()` of `src/units` make whole prices and
 * quantities.
 */

import { type Lots, lots, type Ticks, ticks } from '../../src/units/index.js';

export type Pressure = 'up' | 'down' | 'neutral';

/** One interval of a market. */
export interface Interval {
  /** From −1 to 1. */
  readonly imbalance: number;
  /** What the mid did in this same interval. */
  readonly moveTicks: number;
}

/** How a signal did. */
export interface HitRate {
  /** How often it was up or down, and had an interval after it. */
  readonly signals: number;
  /** The mid went its way. */
  readonly hits: number;
  /** The mid went the other way. Signals after which the mid stood still are neither. */
  readonly misses: number;
  /** hits / (hits + misses); undefined where both are 0. */
  readonly hitRate: number | undefined;
}

/**
 * The signal, equation (8): up where the imbalance is above the threshold, down where it is below minus
 * the threshold, and neutral between and *at* the two.
 *
 * @param imbalance from −1 to 1
 * @param threshold 0 or more; 0.3 unless told
 * @throws RangeError where the imbalance is not from −1 to 1 (NaN is not), or the threshold is below 0
 *   or not a number
 * @example pressureOf(0.45) // 'up'
 */
export function pressureOf(imbalance: number, threshold = 0.3): Pressure {
  demand('the imbalance must be from −1 to 1', imbalance, Math.abs(imbalance) <= 1);
  demand('the threshold must not be below 0', threshold, threshold >= 0);
  if (imbalance > threshold) return 'up';
  return imbalance < -threshold ? 'down' : 'neutral';
}

/**
 * Judges the signal: the pressure of each interval against the move of the mid in the interval *after*
 * it. The last interval has none after it, so its signal is not judged.
 *
 * @param intervals in order of time; never changed
 * @param threshold as for `pressureOf`
 * @throws RangeError as `pressureOf`
 * @example
 * hitRateOf([{ imbalance: 0.5, moveTicks: -1 }, { imbalance: 0, moveTicks: 2 }], 0.3)
 * // { signals: 1, hits: 1, misses: 0, hitRate: 1 }
 */
export function hitRateOf(intervals: readonly Interval[], threshold = 0.3): HitRate {
  let [signals, hits, misses] = [0, 0, 0];
  for (const [i, { moveTicks }] of intervals.entries()) {
    if (i === 0) continue;
    const pressure = pressureOf(intervals[i - 1].imbalance, threshold);
    if (pressure === 'neutral') continue;
    const way = pressure === 'up' ? moveTicks : -moveTicks;
    signals++;
    if (way > 0) hits++;
    if (way < 0) misses++;
  }
  return {
    signals,
    hits,
    misses,
    hitRate: hits + misses === 0 ? undefined : hits / (hits + misses),
  };
}

/**
 * Watches the spread, equation (9): it is wide where it is *above* `multiple` times the average of the
 * `window` spreads before it.
 *
 * The spread that is judged is no part of the average it is judged by; afterwards it enters, and the
 * oldest leaves. Until `window` spreads have been seen there is no average, and no spread is wide.
 *
 * @example
 * const watch = new SpreadWatch(2);
 * watch.update(1); // { averageTicks: undefined, isWide: false }
 * watch.update(3); // { averageTicks: undefined, isWide: false }
 * watch.update(5); // { averageTicks: 2, isWide: true }
 */
export class SpreadWatch {
  readonly #window: number;
  readonly #multiple: number;
  /** The last spreads, oldest first. */
  readonly #spreads: number[] = [];

  /**
   * @param window a whole number from 1
   * @param multiple above 0; 2 unless told
   * @throws RangeError where the window or the multiple is not as said
   */
  constructor(window: number, multiple = 2) {
    demand('the window must be a whole number from 1', window, window >= 1 && window % 1 === 0);
    demand('the multiple must be above 0', multiple, multiple > 0);
    this.#window = window;
    this.#multiple = multiple;
  }

  /**
   * Judges the next spread, then remembers it.
   *
   * @param spreadTicks 0 or more, not always whole
   * @returns averageTicks: of the `window` spreads before this one, undefined where there are fewer
   * @throws RangeError where the spread is below 0, not a number, or infinite; it is not remembered
   */
  update(spreadTicks: number): {
    readonly averageTicks: number | undefined;
    readonly isWide: boolean;
  } {
    demand(
      'a spread must be finite and not below 0',
      spreadTicks,
      spreadTicks >= 0 && spreadTicks < Infinity,
    );
    const averageTicks =
      this.#spreads.length < this.#window
        ? undefined
        : this.#spreads.reduce((sum, spread) => sum + spread, 0) / this.#window;
    this.#spreads.push(spreadTicks);
    if (this.#spreads.length > this.#window) this.#spreads.shift();
    return {
      averageTicks,
      isWide: averageTicks !== undefined && spreadTicks > this.#multiple * averageTicks,
    };
  }
}

/** What the maker would quote if there were no signal. */
export interface CalmQuote {
  /** F, the fair value in ticks. It may lie between ticks. */
  readonly fairTicks: number;
  /** s, from bid to ask, in ticks. */
  readonly spreadTicks: number;
  /** n, whole lots a side. */
  readonly sizeLots: Lots;
}

/** How the maker answers. */
export interface Reaction {
  /** ℓ: how far both quotes move with the pressure, in ticks. */
  readonly leanTicks: number;
  /** w: what the spread is multiplied by where it is wide. */
  readonly widenBy: number;
  /** p: how many percent of the size are kept where it is wide; a whole number. */
  readonly keepPct: number;
}

/**
 * The quote under both signals, equation (10).
 *
 *     bid = ⌊F + d ℓ − s′/2⌋      ask = ⌈F + d ℓ + s′/2⌉      s′ = w s and n′ = ⌊n p / 100⌋ where wide
 *
 * with d = 1 under pressure up, −1 under pressure down and 0 when neutral; where the spread is not
 * wide, s′ = s and n′ = n. A market that turns wild is quoted wider *and* smaller; pressure moves both
 * quotes the same way and leaves spread and size alone. Multiply the size before you divide it: 100 lots
 * at 29 % are 29.
 *
 * @param calm never changed
 * @param state the two signals; never changed
 * @param reaction the settings; never changed
 * @returns whole ticks, and whole lots a side
 * @example
 * respond({ fairTicks: 1000, spreadTicks: 4, sizeLots: lots(100) }, { pressure: 'up', isWide: true },
 *   { leanTicks: 1, widenBy: 2, keepPct: 50 }) // { bidTicks: 997, askTicks: 1005, sizeLots: 50 }
 */
export function respond(
  calm: CalmQuote,
  state: { readonly pressure: Pressure; readonly isWide: boolean },
  reaction: Reaction,
): { readonly bidTicks: Ticks; readonly askTicks: Ticks; readonly sizeLots: Lots } {
  const direction = { up: 1, down: -1, neutral: 0 }[state.pressure];
  const centre = calm.fairTicks + direction * reaction.leanTicks;
  const half = (state.isWide ? reaction.widenBy * calm.spreadTicks : calm.spreadTicks) / 2;
  const kept = state.isWide ? Math.floor((calm.sizeLots * reaction.keepPct) / 100) : calm.sizeLots;
  return {
    bidTicks: ticks(Math.floor(centre - half)),
    askTicks: ticks(Math.ceil(centre + half)),
    sizeLots: lots(kept),
  };
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot judge: ${requirement}, current value is ${value}`);
}
