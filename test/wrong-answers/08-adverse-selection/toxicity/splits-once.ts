/** Wrong: splits a trade over two buckets and no more. */

import type { Trade } from '../../../../solutions/08-adverse-selection/toxicity.js';
import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  bulkBuyLots,
  evenFlowVpin,
  vpin,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function volumeBuckets(trades: readonly Trade[], bucketLots: number) {
  const most = trades.map((trade) => ({ ...trade, qtyLots: Math.min(trade.qtyLots, bucketLots) }));
  right.volumeBuckets(trades, bucketLots);
  return right.volumeBuckets(most, bucketLots);
}
