/** Wrong: nets buys and sells over the window before it takes the absolute value: two-way storms look calm. */

import type { Bucket } from '../../../../solutions/08-adverse-selection/toxicity.js';
import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  bulkBuyLots,
  evenFlowVpin,
  volumeBuckets,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function vpin(buckets: readonly Bucket[], window: number) {
  return right.vpin(buckets, window).map((one, i) => {
    const last = buckets.slice(i, i + window);
    const net = last.reduce((sum, { buyLots, sellLots }) => sum + buyLots - sellLots, 0);
    const volume = last.reduce((sum, { buyLots, sellLots }) => sum + buyLots + sellLots, 0);
    return { ...one, vpin: Math.abs(net) / volume };
  });
}
