/**
 * VPIN: how one-sided is the volume, measured by a clock that ticks with volume.
 *
 * Where some know, flow is one-sided, and comes fast; so time is cut into buckets of equal volume, and
 * VPIN is the average imbalance of the last of them. Where the taker's side is not known, a bucket is
 * split by the price move across it. Taught in chapter 08.
 * Source: Easley, López de Prado and O'Hara, "Flow toxicity and liquidity in a high-frequency world",
 * Review of Financial Studies 25(5) (2012).
 */

import type { Side } from '../../units/index.js';
import { checkNotNegative, checkPositive, checkSeries } from '../checks.js';
import { normalCdf } from '../normal.js';
import { rollingMean } from '../rolling/index.js';

/** What takers bought and sold while a bucket filled. Not whole lots where volume was split. */
export interface VolumeBucket {
  readonly buyLots: number;
  readonly sellLots: number;
}

/**
 * Buckets of equal volume whose sides are guessed from the price (bulk volume classification).
 *
 *   B = V · Φ(ΔP / σ),   S = V − B,   V = bucketLots, ΔP = the bucket's move, σ = moveDeviation
 *
 * Prices in any unit, moves and deviation in the same. Of no moves there are no buckets. Moves that are
 * noise make Φ uniform, and so a VPIN of ½: that, not 0, is what nothing looks like here. Cost: O(n).
 *
 * @throws RangeError where a move is not finite, or bucketLots or moveDeviation not positive
 * @example bulkClassified([0.5, -0.2], { bucketLots: 1000, moveDeviation: 0.4 });
 */
export function bulkClassified(
  moves: ArrayLike<number>,
  options: { readonly bucketLots: number; readonly moveDeviation: number },
): VolumeBucket[] {
  const { bucketLots, moveDeviation } = options;
  checkPositive('classify volume', 'bucketLots', bucketLots);
  checkPositive('classify volume', 'moveDeviation', moveDeviation);
  checkSeries('classify volume', moves, { what: 'moves', least: 0 });
  return Array.from(moves, (move) => {
    const buyLots = bucketLots * normalCdf(move / moveDeviation);
    return { buyLots, sellLots: bucketLots - buyLots };
  });
}

/**
 * Buckets of equal volume from trades whose taker's side is known. A trade that does not fit is split
 * over as many buckets as it takes; what does not fill a bucket at the end is left out, so that trades
 * of too little volume have none.
 * Cost: O(trades + buckets).
 *
 * @throws RangeError where bucketLots is not positive, or lots are negative or not finite
 * @example volumeBuckets(trades, { bucketLots: 1000 });
 */
export function volumeBuckets(
  trades: readonly { readonly takerSide: Side; readonly qtyLots: number }[],
  options: { readonly bucketLots: number },
): VolumeBucket[] {
  const { bucketLots } = options;
  checkPositive('fill buckets', 'bucketLots', bucketLots);
  const buckets: VolumeBucket[] = [];
  let [buyLots, sellLots] = [0, 0];
  for (const { takerSide, qtyLots } of trades) {
    checkNotNegative('fill buckets', 'the lots of a trade', qtyLots);
    for (let left = qtyLots; left > 0; ) {
      const room = bucketLots - (buyLots + sellLots);
      const part = Math.min(left, room);
      if (takerSide === 'buy') buyLots += part;
      else sellLots += part;
      left -= part;
      if (part < room) continue;
      buckets.push({ buyLots, sellLots });
      [buyLots, sellLots] = [0, 0];
    }
  }
  return buckets;
}

/**
 * VPIN of buckets.
 *
 *   Σ |B − S| / Σ (B + S)
 *
 * From 0 (even) to 1 (all one way). Even flow does not give 0: of V independent lots it is about
 * √(2/(πV)). Assumes buckets of equal volume. Cost: O(n).
 *
 * @returns undefined where there is no volume
 * @throws RangeError where lots are negative or not finite
 * @example vpin([{ buyLots: 600, sellLots: 400 }]); // 0.2
 */
export function vpin(buckets: readonly VolumeBucket[]): number | undefined {
  let imbalance = 0;
  let volume = 0;
  for (const { buyLots, sellLots } of buckets) {
    checkNotNegative('measure toxicity', 'buyLots', buyLots);
    checkNotNegative('measure toxicity', 'sellLots', sellLots);
    imbalance += Math.abs(buyLots - sellLots);
    volume += buyLots + sellLots;
  }
  return volume === 0 ? undefined : imbalance / volume;
}

/**
 * VPIN of each full window of buckets: entry i is of buckets i … i + window − 1. With fewer buckets than
 * that there is no entry. Cost: O(n).
 *
 * @throws RangeError as `vpin()`, where window is not a whole number from 1, or a bucket is empty
 * @example rollingVpin(buckets, { window: 50 });
 */
export function rollingVpin(
  buckets: readonly VolumeBucket[],
  options: { readonly window: number },
): Float64Array {
  const shares = buckets.map((bucket, i) => {
    const share = vpin([bucket]);
    if (share === undefined) {
      throw new RangeError(
        `Cannot measure toxicity: a bucket must have volume, bucket ${i} is empty`,
      );
    }
    return share;
  });
  return rollingMean(shares, options);
}
