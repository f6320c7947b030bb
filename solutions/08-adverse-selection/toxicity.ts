/**
 * VPIN: how one-sided is the volume, by a clock that ticks with volume.
 *
 * Where some know, their orders come fast and on one side. So time is cut into buckets of equal
 * volume, not of equal minutes, and VPIN is the average imbalance of the last few. Even flow does not
 * give 0, and the number means nothing without the one that coin tosses give. Equations (11) to (13)
 * of notebook 08. Source: Easley, López de Prado and O'Hara, "Flow toxicity and liquidity in a
 * high-frequency world", Review of Financial Studies 25(5) (2012).
 */

import { normalCdf } from '../../src/stats/normal.js';
import type { Side } from '../../src/units/index.js';

export interface Trade {
  readonly timeNs: number;
  /** What the TAKER did. */
  readonly takerSide: Side;
  /** 0 or more, finite. */
  readonly qtyLots: number;
}

export interface Bucket {
  /** The time of the trade that filled it. */
  readonly timeNs: number;
  /** What takers bought, in lots; with `sellLots` exactly the size of a bucket. */
  readonly buyLots: number;
  readonly sellLots: number;
}

export interface Toxicity {
  /** When the last of the window's buckets was full, and VPIN could first be known. */
  readonly timeNs: number;
  /** From 0 (even) to 1 (all one way). */
  readonly vpin: number;
}

/**
 * Cuts trades into buckets of equal volume. A trade that does not fit is split: it fills the bucket,
 * and goes on into the next, and through as many as it takes. What does not fill a bucket at the end
 * is left out.
 *
 * @param trades by time; never changed
 * @param bucketLots V, a whole number above 0 (as the lots of trades are whole, so are those of buckets)
 * @returns the full buckets, in order; none where there is not enough volume
 * @throws RangeError where bucketLots is not above 0 or not finite, or the lots of a trade are below 0
 *   or not finite
 * @example
 * volumeBuckets([{ timeNs: 5, takerSide: 'buy', qtyLots: 25 }], 10)
 * // twice { timeNs: 5, buyLots: 10, sellLots: 0 }; the last 5 lots wait
 */
export function volumeBuckets(trades: readonly Trade[], bucketLots: number): Bucket[] {
  demand('a bucket must be above 0', bucketLots, bucketLots > 0 && bucketLots < Infinity);
  const buckets: Bucket[] = [];
  let buyLots = 0;
  let sellLots = 0;
  for (const { timeNs, takerSide, qtyLots } of trades) {
    demand('lots must not be below 0', qtyLots, qtyLots >= 0 && qtyLots < Infinity);
    let left = qtyLots;
    while (left > 0) {
      const part = Math.min(left, bucketLots - buyLots - sellLots);
      if (takerSide === 'buy') buyLots += part;
      else sellLots += part;
      left -= part;
      if (buyLots + sellLots === bucketLots) {
        buckets.push({ timeNs, buyLots, sellLots });
        buyLots = 0;
        sellLots = 0;
      }
    }
  }
  return buckets;
}

/**
 * VPIN after each bucket that completes a window, equation (11).
 *
 *     VPIN = Σ |B − S| / Σ (B + S)   over the last `window` buckets
 *
 * B and S are bought and sold lots. The first entry is of the buckets 0 … window − 1, and carries the
 * time of the last of them; there is none before. With fewer buckets than `window` there is no entry.
 *
 * @param buckets each with volume above 0; never changed
 * @param window how many, a whole number from 1
 * @throws RangeError where the window is not a whole number from 1
 * @example vpin(buckets, 50).at(-1)?.vpin
 */
export function vpin(buckets: readonly Bucket[], window: number): Toxicity[] {
  demand(
    'the window must be a whole number from 1',
    window,
    Number.isInteger(window) && window > 0,
  );
  return buckets.slice(window - 1).map(({ timeNs }, i) => {
    const last = buckets.slice(i, i + window);
    const oneSided = last.reduce(
      (sum, { buyLots, sellLots }) => sum + Math.abs(buyLots - sellLots),
      0,
    );
    const volume = last.reduce((sum, { buyLots, sellLots }) => sum + buyLots + sellLots, 0);
    return { timeNs, vpin: oneSided / volume };
  });
}

/**
 * What VPIN is on average where NOBODY knows anything, equation (12): N equal trades fill a bucket, and
 * each is a fair coin.
 *
 *     √(2 / (π N))
 *
 * It is the large-N value (2 % off at N = 12), and good enough to judge by.
 *
 * @param tradesPerBucket N, at least 1; it need not be whole
 * @throws RangeError where N is below 1 or not a number
 * @example evenFlowVpin(100) // 0.0798
 */
export function evenFlowVpin(tradesPerBucket: number): number {
  demand('a bucket must hold at least 1 trade', tradesPerBucket, tradesPerBucket >= 1);
  return Math.sqrt(2 / (Math.PI * tradesPerBucket));
}

/**
 * How many lots of a bucket were bought, where the takers' sides are not known: bulk volume
 * classification, equation (13). The sold lots are the rest, V − B.
 *
 *     B = V · Φ(ΔP / σ)
 *
 * Φ is the standard normal distribution function, and given: import `normalCdf` from
 * '../../src/stats/normal.js'. Not rounded.
 *
 * @param bucketLots V, above 0
 * @param move ΔP, the price at the bucket's end less that at its beginning; finite
 * @param moveDeviation σ, the standard deviation of such moves, above 0, in the unit of ΔP
 * @throws RangeError where one of them is not as asked
 * @example bulkBuyLots(1000, 0.5, 0.4) // 894.35
 */
export function bulkBuyLots(bucketLots: number, move: number, moveDeviation: number): number {
  demand('a bucket must be above 0', bucketLots, bucketLots > 0 && bucketLots < Infinity);
  demand('a move must be finite', move, Number.isFinite(move));
  demand('the deviation must be above 0', moveDeviation, moveDeviation > 0);
  return bucketLots * normalCdf(move / moveDeviation);
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds)
    throw new RangeError(`Cannot measure toxicity: ${requirement}, current value is ${value}`);
}
