/**
 * The profit of each period of a run, for ratios that need equal periods.
 *
 * Points come when they come; periods are cut at equal times from the first point on. The profit at a
 * cut is that of the last point at or before it, so a period without a point has made 0, and belongs
 * into the ratio as such. The last period is left out unless it is whole. Taught in chapter 14.
 */

import { checkPositive } from '../stats/checks.js';
import { RiskRatioSums, type RiskRatios } from './risk-ratios.js';
import type { RunListener, RunPoint } from './run-events.js';

export interface PeriodOptions {
  readonly periodNs: number;
  /** How many such periods trade in a year: 252 days of 6.5 hours are 98,280 minutes. */
  readonly periodsPerYear: number;
}

export class PeriodProfits implements RunListener {
  readonly #options: PeriodOptions;
  readonly #sums = new RiskRatioSums();
  #cutNs: number | undefined;
  #profitAtCut = 0;
  #timeNs = 0;
  #profit = 0;

  /** @throws RangeError where a period is not positive, or a year has none */
  constructor(options: PeriodOptions) {
    checkPositive('cut a run into periods', 'the period', options.periodNs);
    checkPositive('cut a run into periods', 'the periods per year', options.periodsPerYear);
    this.#options = options;
  }

  /** O(1). */
  onPoint(point: RunPoint): void {
    if (this.#cutNs === undefined) this.#cutNs = point.timeNs + this.#options.periodNs;
    this.#closeBefore(point.timeNs);
    this.#timeNs = point.timeNs;
    this.#profit = point.cashTickLots + point.inventoryLots * point.markTicks;
  }

  onEnd(): void {
    // A period that ends with the last point is whole.
    if (this.#cutNs === this.#timeNs) this.#closeBefore(this.#timeNs + this.#options.periodNs / 2);
  }

  /** The ratios over the whole periods so far, in ticks × lots. */
  ratios(): RiskRatios {
    return this.#sums.ratios(this.#options.periodsPerYear);
  }

  /** Closes every period whose cut lies before this time. */
  #closeBefore(timeNs: number): void {
    const { periodNs } = this.#options;
    if (this.#cutNs === undefined || this.#cutNs >= timeNs) return;
    this.#sums.add(this.#profit - this.#profitAtCut);
    const quiet = Math.max(0, Math.ceil((timeNs - this.#cutNs) / periodNs) - 1);
    this.#sums.add(0, quiet);
    this.#cutNs += (1 + quiet) * periodNs;
    this.#profitAtCut = this.#profit;
  }
}
