/** Wrong: returns the last bucket though it is not full. */

import type { Trade } from '../../../../solutions/08-adverse-selection/toxicity.js';
import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  bulkBuyLots,
  evenFlowVpin,
  vpin,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function volumeBuckets(trades: readonly Trade[], bucketLots: number) {
  const buckets = right.volumeBuckets(trades, bucketLots);
  const sum = (side: 'buy' | 'sell') =>
    trades.reduce((lots, one) => lots + (one.takerSide === side ? one.qtyLots : 0), 0) -
    buckets.reduce((lots, one) => lots + (side === 'buy' ? one.buyLots : one.sellLots), 0);
  const [buyLots, sellLots] = [sum('buy'), sum('sell')];
  const last = trades[trades.length - 1];
  if (last === undefined || buyLots + sellLots === 0) return buckets;
  return [...buckets, { timeNs: last.timeNs, buyLots, sellLots }];
}
