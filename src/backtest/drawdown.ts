/**
 * The drawdown: how far a profit has fallen from its highest point, and for how long it stayed below.
 *
 * In money, because a market maker's profit starts at 0 and has no price that a percentage could be
 * taken of. The largest one is what a desk is closed for, so it is measured at every point of a run,
 * not on the few that a plot keeps. Taught in chapter 14, metrics, equation (18).
 */

import { checkFinite } from '../stats/checks.js';

export interface DrawdownReport {
  /** The largest fall from a highest point before it; 0 where the profit never fell. */
  readonly maxTickLots: number;
  /** When that fall began and when it was deepest; absent where the profit never fell. */
  readonly peakTimeNs: number | undefined;
  readonly troughTimeNs: number | undefined;
  /** The longest time from a highest point until it was reached again, or until the end. */
  readonly longestNs: number;
}

export class Drawdown {
  #peak: { readonly timeNs: number; readonly value: number } | undefined;
  #max = 0;
  #peakTimeNs: number | undefined;
  #troughTimeNs: number | undefined;
  #longestNs = 0;

  /** How far below its highest point the last value lies: 0 or more. */
  currentTickLots = 0;

  /**
   * The next value of the profit. O(1).
   * @throws RangeError where it is not finite
   */
  update(timeNs: number, profitTickLots: number): void {
    checkFinite('measure a drawdown', 'the profit', profitTickLots);
    const peak = this.#peak;
    if (peak === undefined || profitTickLots >= peak.value) {
      if (peak !== undefined && this.currentTickLots > 0) this.#under(timeNs - peak.timeNs);
      this.#peak = { timeNs, value: profitTickLots };
      this.currentTickLots = 0;
      return;
    }
    this.currentTickLots = peak.value - profitTickLots;
    this.#under(timeNs - peak.timeNs);
    if (this.currentTickLots <= this.#max) return;
    this.#max = this.currentTickLots;
    this.#peakTimeNs = peak.timeNs;
    this.#troughTimeNs = timeNs;
  }

  report(): DrawdownReport {
    return {
      maxTickLots: this.#max,
      peakTimeNs: this.#peakTimeNs,
      troughTimeNs: this.#troughTimeNs,
      longestNs: this.#longestNs,
    };
  }

  #under(durationNs: number): void {
    this.#longestNs = Math.max(this.#longestNs, durationNs);
  }
}

/**
 * The largest fall of a series from a highest point before it: max over i ≤ j of x(i) − x(j). 0 or
 * more; 0 for fewer than two values. O(n).
 * @throws RangeError where a value is not finite
 * @example maxDrawdown([0, 50, 20, 60, 10, 40]) // 50
 */
export function maxDrawdown(values: ArrayLike<number>): number {
  const drawdown = new Drawdown();
  for (let i = 0; i < values.length; i++) drawdown.update(i, values[i] as number);
  return drawdown.report().maxTickLots;
}
