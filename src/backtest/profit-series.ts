/**
 * The time series of a run, thinned to a bounded number of points that still look like all of them.
 *
 * Points are gathered into buckets of equally many; a bucket keeps the two at which the profit was
 * least and most, so that no drawdown disappears from a plot. When there are too many buckets, each
 * joins its neighbour. Memory does not depend on the length of the run. Metrics are computed from
 * every point, never from this. Taught in chapter 14.
 */

import { checkWhole } from '../stats/checks.js';
import { signOf } from '../units/index.js';
import { CompensatedSum } from './compensated-sum.js';
import type { RunFill, RunListener, RunPoint } from './run-events.js';

/** A point of a run, with what the profit was made of so far. */
export interface SeriesPoint extends RunPoint {
  /** cash + inventory × mark. */
  readonly profitTickLots: number;
  /** What the fills had earned against the mark of their own moment. */
  readonly spreadTickLots: number;
  readonly feesTickLots: number;
  /** How far the profit lay below its highest point so far. */
  readonly drawdownTickLots: number;
}

interface Bucket {
  least: SeriesPoint;
  most: SeriesPoint;
}

const MOST_POINTS = 2000;

export class ProfitSeries implements RunListener {
  readonly #mostBuckets: number;
  readonly #spread = new CompensatedSum();
  readonly #fees = new CompensatedSum();
  #buckets: Bucket[] = [];
  #pointsPerBucket = 1;
  #inLast = 0;
  #first: SeriesPoint | undefined;
  #last: SeriesPoint | undefined;
  #highest = 0;

  /**
   * @param mostPoints the most that are kept; at least 8
   * @throws RangeError where it is not a whole number from 8
   */
  constructor(mostPoints: number = MOST_POINTS) {
    checkWhole('keep a series', 'the most points', mostPoints, 8);
    // Two a bucket, the first and the last point, and an even number of buckets to join.
    this.#mostBuckets = 2 * Math.floor((mostPoints - 2) / 4);
  }

  onFill(fill: RunFill): void {
    const edgeTicks = signOf(fill.side) * (fill.markTicks - fill.priceTicks);
    this.#spread.add(edgeTicks * fill.qtyLots);
    this.#fees.add(fill.feeTickLots);
  }

  /** O(1) amortised. */
  onPoint(point: RunPoint): void {
    const kept = this.#toKeep(point);
    this.#first ??= kept;
    this.#last = kept;
    if (this.#buckets.length === 0 || this.#inLast === this.#pointsPerBucket) {
      if (this.#buckets.length === this.#mostBuckets) this.#join();
      this.#buckets.push({ least: kept, most: kept });
      this.#inLast = 1;
      return;
    }
    this.#inLast++;
    const bucket = this.#buckets[this.#buckets.length - 1] as Bucket;
    if (kept.profitTickLots < bucket.least.profitTickLots) bucket.least = kept;
    if (kept.profitTickLots > bucket.most.profitTickLots) bucket.most = kept;
  }

  /** The points kept, in order, the first and the last of the run among them. O(points kept). */
  points(): SeriesPoint[] {
    const kept = this.#buckets.flatMap(({ least, most }) =>
      least.timeNs <= most.timeNs ? [least, most] : [most, least],
    );
    if (this.#first !== undefined) kept.unshift(this.#first);
    if (this.#last !== undefined) kept.push(this.#last);
    return kept.filter((point, index) => point !== kept[index - 1]);
  }

  #toKeep(point: RunPoint): SeriesPoint {
    const { timeNs, markTicks, inventoryLots, cashTickLots } = point;
    const profitTickLots = cashTickLots + inventoryLots * markTicks;
    this.#highest = Math.max(this.#highest, profitTickLots);
    return {
      timeNs,
      markTicks,
      inventoryLots,
      cashTickLots,
      profitTickLots,
      spreadTickLots: this.#spread.value,
      feesTickLots: this.#fees.value,
      drawdownTickLots: this.#highest - profitTickLots,
    };
  }

  /** Pairs of neighbours become one, and a bucket holds twice as many points from now on. */
  #join(): void {
    const joined: Bucket[] = [];
    for (let i = 0; i < this.#buckets.length; i += 2) {
      const [a, b] = [this.#buckets[i] as Bucket, this.#buckets[i + 1] as Bucket];
      joined.push({
        least: b.least.profitTickLots < a.least.profitTickLots ? b.least : a.least,
        most: b.most.profitTickLots > a.most.profitTickLots ? b.most : a.most,
      });
    }
    this.#buckets = joined;
    this.#pointsPerBucket *= 2;
  }
}
