/**
 * Sharpe and Sortino ratios of the profit of equal periods.
 *
 *   Sharpe  = mean / deviation · √P            deviation: divided by n − 1
 *   Sortino = mean / downside deviation · √P   downside: √(Σ min(0, x)² / n), over all n periods
 *
 * P is the number of such periods in a year; it is passed, never assumed, because a ratio without its
 * period says nothing: the same profits are 0.1 an hour, 3.9 a year of 1,638 hours, and √P is true
 * only as far as periods are independent. A maker has no capital in the run, so x is money, and the
 * riskless rate is 0. Sources: Sharpe, Journal of Portfolio Management 21(1) (1994); Lo, Financial
 * Analysts Journal 58(4) (2002), for its error; Sortino and
 * Price, Journal of Investing 3(3) (1994). Taught in chapter 14, metrics.
 */

import { checkFinite, checkPositive } from '../stats/checks.js';

export interface RiskRatios {
  /** n: how many whole periods there were. */
  readonly periods: number;
  readonly periodsPerYear: number;
  /** Of a period, in the units of the profit; undefined without periods. */
  readonly mean: number | undefined;
  /** Of a period, divided by n − 1; undefined for fewer than two. */
  readonly deviation: number | undefined;
  /** A year's; undefined for fewer than two periods, or where they do not differ. */
  readonly sharpe: number | undefined;
  /**
   * The standard error of `sharpe`, √((1 + (mean / deviation)² / 2) / n) · √P, where periods are
   * independent: about 1 / √years, however the years are cut. Undefined where `sharpe` is.
   */
  readonly sharpeError: number | undefined;
  /** A year's; undefined without periods, or where none lost. */
  readonly sortino: number | undefined;
}

/** The sums that both ratios need, one period at a time. */
export class RiskRatioSums {
  #count = 0;
  #mean = 0;
  #squares = 0;
  #downside = 0;

  /**
   * Adds a period with this profit, `times` times over (quiet periods come in long rows). Welford's
   * update, so that nothing cancels. O(1).
   * @throws RangeError where the profit is not finite
   */
  add(profit: number, times = 1): void {
    checkFinite('measure a ratio', 'the profit of a period', profit);
    if (times === 0) return;
    const count = this.#count + times;
    const away = profit - this.#mean;
    this.#squares += away * away * ((this.#count * times) / count);
    this.#mean += (away * times) / count;
    this.#downside += times * Math.min(0, profit) ** 2;
    this.#count = count;
  }

  /** @throws RangeError where the periods per year are not positive and finite */
  ratios(periodsPerYear: number): RiskRatios {
    checkPositive('annualise a ratio', 'the periods per year', periodsPerYear);
    const periods = this.#count;
    const mean = periods === 0 ? undefined : this.#mean;
    const deviation = periods < 2 ? undefined : Math.sqrt(this.#squares / (periods - 1));
    const downside = periods === 0 ? undefined : Math.sqrt(this.#downside / periods);
    const annual = (risk: number | undefined): number | undefined =>
      mean === undefined || risk === undefined || risk === 0
        ? undefined
        : (mean / risk) * Math.sqrt(periodsPerYear);
    const sharpe = annual(deviation);
    return {
      periods,
      periodsPerYear,
      mean,
      deviation,
      sharpe,
      sharpeError:
        sharpe === undefined ? undefined : Math.sqrt((periodsPerYear + sharpe ** 2 / 2) / periods),
      sortino: annual(downside),
    };
  }
}

/**
 * The ratios of a series of profits, one for each period. O(n).
 * @throws RangeError where a profit is not finite, or the periods per year are not positive
 * @example riskRatios([10, 100, -40, 20, 30, 20, 10, -100], 252).sharpe // 1.7238…
 */
export function riskRatios(profits: ArrayLike<number>, periodsPerYear: number): RiskRatios {
  const sums = new RiskRatioSums();
  for (let i = 0; i < profits.length; i++) sums.add(profits[i] as number);
  return sums.ratios(periodsPerYear);
}
