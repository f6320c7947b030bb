/**
 * Where a profit came from: spread, adverse selection, inventory and fees, which add up to it.
 *
 * Two makers with one profit may be in different trades: one earns a spread and gives half of it to
 * people who know more, the other is long in a rising market. With s = +1 for a buy and −1 for a sell,
 * n lots, p the price, m the mark, q the inventory, F the fees and τ the horizon:
 *
 *   spread     S = Σ over fills   s · (m(t) − p) · n
 *   adverse    A = Σ over fills   s · (m(t + τ) − m(t)) · n       negative where others knew more
 *   holding    H = Σ over moves   q · (m′ − m)                   what the mark did to the position
 *   inventory  I = H − A                                         of that, what is older than τ
 *   profit       = S + H − F = S + A + I − F = cash + q · m
 *
 * What always holds: the last line, at every moment, for every horizon. Taught in chapter 14,
 * attribution; the source of the split is Huang and Stoll, Journal of Financial Economics 41 (1996).
 */

import { signOf } from '../units/index.js';
import { CompensatedSum } from './compensated-sum.js';
import { HorizonQueue } from './horizon-queue.js';
import type { RunFill, RunListener, RunPoint } from './run-events.js';

/** A profit in its parts, all in ticks × lots. */
export interface ProfitParts {
  /** τ: what the mark did to a lot for so long after its fill is `adverseTickLots`, later `inventory`. */
  readonly horizonNs: number;
  readonly spreadTickLots: number;
  readonly adverseTickLots: number;
  readonly inventoryTickLots: number;
  /** Paid: it is taken off. Negative where rebates are more than fees. */
  readonly feesTickLots: number;
  /** spread + adverse + inventory − fees. */
  readonly profitTickLots: number;
}

interface Waiting {
  readonly timeNs: number;
  readonly signedLots: number;
  readonly markTicks: number;
}

export class Attribution implements RunListener {
  readonly #spread = new CompensatedSum();
  readonly #holding = new CompensatedSum();
  readonly #adverse = new CompensatedSum();
  readonly #fees = new CompensatedSum();
  readonly #waiting: HorizonQueue<Waiting>;
  #inventoryLots = 0;
  #timeNs: number | undefined;
  #markTicks = 0;

  /**
   * @param horizonNs τ. A fill whose horizon lies after the end is judged at the last mark.
   * @throws RangeError where the horizon is negative
   */
  constructor(horizonNs: number) {
    this.#waiting = new HorizonQueue<Waiting>(horizonNs, (fill, markTicks) =>
      this.#adverse.add(fill.signedLots * (markTicks - fill.markTicks)),
    );
  }

  /** Cost: O(1) amortised. */
  onFill(fill: RunFill): void {
    const { timeNs, markTicks, priceTicks, feeTickLots } = fill;
    const signedLots = signOf(fill.side) * fill.qtyLots;
    this.#markAt(timeNs, markTicks);
    this.#spread.add(signedLots * (markTicks - priceTicks));
    this.#fees.add(feeTickLots);
    this.#inventoryLots += signedLots;
    this.#waiting.add({ timeNs, signedLots, markTicks });
  }

  onPoint(point: RunPoint): void {
    this.#markAt(point.timeNs, point.markTicks);
  }

  onEnd(): void {
    if (this.#timeNs !== undefined) this.#waiting.end(this.#timeNs, this.#markTicks);
  }

  /**
   * The parts up to now. Before the end, the fills of the last horizon are not yet in `adverse`, and
   * what the mark did to them is still in `inventory`.
   * @example
   * const attribution = new Attribution(10 * NS_PER_SECOND);
   * // … as a listener of a run …
   * attribution.parts().adverseTickLots;
   */
  parts(): ProfitParts {
    const spreadTickLots = this.#spread.value;
    const adverseTickLots = this.#adverse.value;
    const feesTickLots = this.#fees.value;
    return {
      horizonNs: this.#waiting.horizonNs,
      spreadTickLots,
      adverseTickLots,
      inventoryTickLots: this.#holding.value - adverseTickLots,
      feesTickLots,
      profitTickLots: spreadTickLots + this.#holding.value - feesTickLots,
    };
  }

  #markAt(timeNs: number, markTicks: number): void {
    this.#waiting.advance(timeNs, this.#markTicks);
    if (this.#inventoryLots !== 0) {
      this.#holding.add(this.#inventoryLots * (markTicks - this.#markTicks));
    }
    this.#timeNs = timeNs;
    this.#markTicks = markTicks;
  }
}
