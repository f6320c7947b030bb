/** Wrong: fills the bucket and throws away what is left of the trade. */

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
    const part = Math.min(qtyLots, bucketLots - buyLots - sellLots);
    if (takerSide === 'buy') buyLots += part;
    else sellLots += part;
    if (buyLots + sellLots < bucketLots) continue;
    buckets.push({ timeNs, buyLots, sellLots });
    [buyLots, sellLots] = [0, 0];
  }
  return buckets;
}
