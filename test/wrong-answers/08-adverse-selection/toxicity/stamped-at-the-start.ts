/** Wrong: gives a bucket the time of the trade that opened it, when nobody could know what it would hold. */

import type { Trade } from '../../../../solutions/08-adverse-selection/toxicity.js';
import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  bulkBuyLots,
  evenFlowVpin,
  vpin,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function volumeBuckets(trades: readonly Trade[], bucketLots: number) {
  let before = 0;
  const cumulated = trades.map((trade) => {
    before += trade.qtyLots;
    return { timeNs: trade.timeNs, before };
  });
  return right.volumeBuckets(trades, bucketLots).map((bucket, i) => {
    const opener = cumulated.find((one) => one.before > i * bucketLots);
    return { ...bucket, timeNs: opener?.timeNs ?? bucket.timeNs };
  });
}
