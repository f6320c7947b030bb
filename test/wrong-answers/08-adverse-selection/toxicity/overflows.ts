/** Wrong: puts a trade that does not fit into the bucket whole: buckets of any size. */

import type { Bucket, Trade } from '../../../../solutions/08-adverse-selection/toxicity.js';
import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  bulkBuyLots,
  evenFlowVpin,
  vpin,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function volumeBuckets(trades: readonly Trade[], bucketLots: number) {
  right.volumeBuckets(trades, bucketLots);
  const buckets: Bucket[] = [];
  let [buyLots, sellLots] = [0, 0];
  for (const { timeNs, takerSide, qtyLots } of trades) {
    if (takerSide === 'buy') buyLots += qtyLots;
    else sellLots += qtyLots;
    if (buyLots + sellLots < bucketLots) continue;
    buckets.push({ timeNs, buyLots, sellLots });
    [buyLots, sellLots] = [0, 0];
  }
  return buckets;
}
