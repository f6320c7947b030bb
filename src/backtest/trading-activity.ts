/**
 * How much a maker traded, at what fees, and how much of the time it was there.
 *
 * None of it is profit, and all of it is asked for first: by the exchange (were you there on both
 * sides?) and by whoever doubts a backtest (would the market have traded that much with you?). Taught
 * in chapter 14, metrics.
 */

import { signOf } from '../units/index.js';
import { CompensatedSum } from './compensated-sum.js';
import type { RunFill, RunListener, RunPoint, RunQuote } from './run-events.js';

/** The fills of one side. */
export interface SideReport {
  readonly fills: number;
  readonly qtyLots: number;
  /** Weighted by lots, in ticks; undefined where nothing was traded. */
  readonly averagePriceTicks: number | undefined;
  /** How far a lot was traded on the good side of the mark, on average, in ticks. */
  readonly averageEdgeTicks: number | undefined;
}

export interface TradingReport {
  /** From the first event to the last. */
  readonly durationNs: number;
  readonly fills: number;
  readonly makerFills: number;
  readonly takerFills: number;
  /** Lots of resting quotes that were hit. */
  readonly makerLots: number;
  readonly buys: SideReport;
  readonly sells: SideReport;
  /** Turnover: Σ |price| · lots over all fills, in ticks × lots. */
  readonly turnoverTickLots: number;
  /** Fees paid, and rebates received, each 0 or more. */
  readonly feesPaidTickLots: number;
  readonly rebatesTickLots: number;
  /** Shares of the time with a quote on both sides, and on at least one. */
  readonly twoSidedShare: number | undefined;
  readonly quotingShare: number | undefined;
}

class SideSums {
  fills = 0;
  qtyLots = 0;
  readonly money = new CompensatedSum();
  readonly edge = new CompensatedSum();

  report(): SideReport {
    const { fills, qtyLots } = this;
    const perLot = (sum: CompensatedSum) => (qtyLots === 0 ? undefined : sum.value / qtyLots);
    return {
      fills,
      qtyLots,
      averagePriceTicks: perLot(this.money),
      averageEdgeTicks: perLot(this.edge),
    };
  }
}

export class TradingActivity implements RunListener {
  readonly #sides = { buy: new SideSums(), sell: new SideSums() };
  readonly #resting = { buy: 0, sell: 0 };
  readonly #fills = { maker: 0, taker: 0 };
  readonly #turnover = new CompensatedSum();
  readonly #paid = new CompensatedSum();
  readonly #rebates = new CompensatedSum();
  #makerLots = 0;
  #firstNs: number | undefined;
  #timeNs = 0;
  #twoSidedNs = 0;
  #quotingNs = 0;

  /** O(1). */
  onQuote(quote: RunQuote): void {
    this.#passTo(quote.timeNs);
    this.#resting.buy = quote.bidLots;
    this.#resting.sell = quote.askLots;
  }

  onFill(fill: RunFill): void {
    this.#passTo(fill.timeNs);
    const { side, liquidity, qtyLots, priceTicks, feeTickLots } = fill;
    const sums = this.#sides[side];
    sums.fills++;
    sums.qtyLots += qtyLots;
    sums.money.add(priceTicks * qtyLots);
    sums.edge.add(signOf(side) * (fill.markTicks - priceTicks) * qtyLots);
    this.#fills[liquidity]++;
    this.#turnover.add(Math.abs(priceTicks) * qtyLots);
    (feeTickLots >= 0 ? this.#paid : this.#rebates).add(Math.abs(feeTickLots));
    if (liquidity === 'taker') return;
    this.#makerLots += qtyLots;
    this.#resting[side] = Math.max(0, this.#resting[side] - qtyLots);
  }

  onPoint(point: RunPoint): void {
    this.#passTo(point.timeNs);
  }

  report(): TradingReport {
    const durationNs = this.#timeNs - (this.#firstNs ?? this.#timeNs);
    const ofTime = (timeNs: number) => (durationNs === 0 ? undefined : timeNs / durationNs);
    return {
      durationNs,
      fills: this.#fills.maker + this.#fills.taker,
      makerFills: this.#fills.maker,
      takerFills: this.#fills.taker,
      makerLots: this.#makerLots,
      buys: this.#sides.buy.report(),
      sells: this.#sides.sell.report(),
      turnoverTickLots: this.#turnover.value,
      feesPaidTickLots: this.#paid.value,
      rebatesTickLots: this.#rebates.value,
      twoSidedShare: ofTime(this.#twoSidedNs),
      quotingShare: ofTime(this.#quotingNs),
    };
  }

  #passTo(timeNs: number): void {
    this.#firstNs ??= timeNs;
    const { buy, sell } = this.#resting;
    const passedNs = timeNs - Math.max(this.#timeNs, this.#firstNs);
    if (buy > 0 && sell > 0) this.#twoSidedNs += passedNs;
    if (buy > 0 || sell > 0) this.#quotingNs += passedNs;
    this.#timeNs = timeNs;
  }
}
