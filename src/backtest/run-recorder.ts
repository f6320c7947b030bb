/**
 * All that is to be known about a run, gathered while it goes on: one listener that holds the others.
 *
 * What it keeps does not grow with the run: sums, histograms, a thinned series, and the fills of the
 * longest horizon, which are handed on as soon as they are judged. Taught in chapter 14.
 */

import type { Markout } from '../stats/adverse-selection/markouts.js';
import { NS_PER_MINUTE, NS_PER_SECOND } from '../units/index.js';
import { Attribution, type ProfitParts } from './attribution.js';
import { Drawdown, type DrawdownReport } from './drawdown.js';
import { FillMarkouts, type JudgedFill } from './fill-markouts.js';
import { InventoryDistribution, type InventoryReport } from './inventory-distribution.js';
import { type PeriodOptions, PeriodProfits } from './period-profits.js';
import { ProfitSeries, type SeriesPoint } from './profit-series.js';
import type { RiskRatios } from './risk-ratios.js';
import type { RunFill, RunListener, RunPoint, RunQuote } from './run-events.js';
import { TradingActivity, type TradingReport } from './trading-activity.js';

export interface RecorderOptions {
  /** What a Sharpe ratio is of. Both are said, neither is assumed. */
  readonly period: PeriodOptions;
  /** τ of the attribution. 10 seconds unless told. */
  readonly attributionNs?: number;
  /** Of the markouts, rising. 1 second, 10 seconds and 1 minute unless told. */
  readonly horizonsNs?: readonly number[];
  /** The most points of the time series that are kept. 2,000 unless told. */
  readonly seriesPoints?: number;
  /** Is given every fill once, in order, when its longest horizon has passed. */
  readonly onJudged?: (fill: JudgedFill) => void;
}

/** A run, judged. Money in ticks × lots. Plain data. */
export interface RunReport {
  readonly parts: ProfitParts;
  /** Of periods of `periodNs`. */
  readonly ratios: RiskRatios & { readonly periodNs: number };
  readonly drawdown: DrawdownReport;
  readonly trading: TradingReport;
  readonly inventory: InventoryReport;
  readonly markouts: readonly Markout[];
  /** The fills that lost most by their longest horizon, the worst first: at most ten. */
  readonly worstFills: readonly JudgedFill[];
  /** How many points the run had, of which `series` keeps some. */
  readonly points: number;
  readonly series: readonly SeriesPoint[];
}

const MOST_WORST = 10;
const HORIZONS_NS = [NS_PER_SECOND, 10 * NS_PER_SECOND, NS_PER_MINUTE];

export class RunRecorder implements RunListener {
  readonly #period: PeriodOptions;
  readonly #attribution: Attribution;
  readonly #ratios: PeriodProfits;
  readonly #drawdown = new Drawdown();
  readonly #trading = new TradingActivity();
  readonly #inventory = new InventoryDistribution();
  readonly #markouts: FillMarkouts;
  readonly #series: ProfitSeries;
  readonly #worst = new WorstFills();
  readonly #all: readonly RunListener[];
  #points = 0;

  /**
   * @throws RangeError where a horizon or a period is out of its range
   * @example
   * const period = { periodNs: NS_PER_MINUTE, periodsPerYear: 252 * 390 };
   * const recorder = new RunRecorder({ period });
   * runBacktest({ maker, fills, listeners: [recorder] }, events);
   * recorder.report().parts;
   */
  constructor(options: RecorderOptions) {
    this.#period = options.period;
    this.#attribution = new Attribution(options.attributionNs ?? 10 * NS_PER_SECOND);
    this.#ratios = new PeriodProfits(options.period);
    this.#markouts = new FillMarkouts(options.horizonsNs ?? HORIZONS_NS, (fill) => {
      this.#worst.add(fill);
      options.onJudged?.(fill);
    });
    this.#series = new ProfitSeries(options.seriesPoints);
    this.#all = [
      this.#attribution,
      this.#markouts,
      this.#ratios,
      this.#trading,
      this.#inventory,
      this.#series,
    ];
  }

  onQuote(quote: RunQuote): void {
    for (const listener of this.#all) listener.onQuote?.(quote);
  }

  onFill(fill: RunFill): void {
    for (const listener of this.#all) listener.onFill?.(fill);
  }

  /** O(1) amortised. */
  onPoint(point: RunPoint): void {
    const profit = point.cashTickLots + point.inventoryLots * point.markTicks;
    if (this.#points === 0) this.#drawdown.update(point.timeNs, 0);
    this.#drawdown.update(point.timeNs, profit);
    this.#points++;
    for (const listener of this.#all) listener.onPoint?.(point);
  }

  onEnd(): void {
    for (const listener of this.#all) listener.onEnd?.();
  }

  /** What is known so far; the whole of it after the end. */
  report(): RunReport {
    return {
      parts: this.#attribution.parts(),
      ratios: { periodNs: this.#period.periodNs, ...this.#ratios.ratios() },
      drawdown: this.#drawdown.report(),
      trading: this.#trading.report(),
      inventory: this.#inventory.report(),
      markouts: this.#markouts.markouts(),
      worstFills: this.#worst.fills,
      points: this.#points,
      series: this.#series.points(),
    };
  }
}

/** The fills with the least (most negative) markout, in money, at their longest horizon. */
class WorstFills {
  fills: readonly JudgedFill[] = [];

  add(fill: JudgedFill): void {
    const gain = gainOf(fill);
    const last = this.fills[MOST_WORST - 1];
    if (!(gain < 0) || (last !== undefined && gain >= gainOf(last))) return;
    const after = this.fills.findIndex((other) => gain < gainOf(other));
    const at = after === -1 ? this.fills.length : after;
    this.fills = [...this.fills.slice(0, at), fill, ...this.fills.slice(at)].slice(0, MOST_WORST);
  }
}

/** NaN where the run ended before the horizon. */
function gainOf({ markoutTicks, qtyLots }: JudgedFill): number {
  return (markoutTicks[markoutTicks.length - 1] ?? Number.NaN) * qtyLots;
}
