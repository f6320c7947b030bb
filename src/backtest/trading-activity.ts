/**
 * How much a maker traded, at what fees, and how much of the time it was there.
 *
 * None of it is profit, and all of it is asked for first: by the exchange (were you there on both
 * sides?) and by whoever doubts a backtest (would the market have traded that much with you?). Taught
 * in chapter 14, metrics.
 */

import { CompensatedSum } from './compensated-sum.js';
import type { RunFill, RunListener, RunPoint, RunQuote } from './run-events.js';

export interface TradingReport {
  /** From the first event to the last. */
  readonly durationNs: number;
  readonly fills: number;
  readonly makerFills: number;
  readonly takerFills: number;
  readonly boughtLots: number;
  readonly soldLots: number;
  /** Turnover: Σ price · lots over all fills, in ticks × lots. */
  readonly turnoverTickLots: number;
  /** Fees paid, and rebates received, each 0 or more. */
  readonly feesPaidTickLots: number;
  readonly rebatesTickLots: number;
  /** Lots of resting quotes that were hit. */
  readonly makerLots: number;
  /** Shares of the time with a quote on both sides, and on at least one. */
  readonly twoSidedShare: number | undefined;
  readonly quotingShare: number | undefined;
}

type SideLots = { buy: number; sell: number };

export class TradingActivity implements RunListener {
  readonly #lots: SideLots = { buy: 0, sell: 0 };
  readonly #resting: SideLots = { buy: 0, sell: 0 };
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
    this.#lots[side] += qtyLots;
    this.#fills[liquidity]++;
    this.#turnover.add(priceTicks * qtyLots);
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
      boughtLots: this.#lots.buy,
      soldLots: this.#lots.sell,
      turnoverTickLots: this.#turnover.value,
      feesPaidTickLots: this.#paid.value,
      rebatesTickLots: this.#rebates.value,
      makerLots: this.#makerLots,
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
