/** Wrong: leaves the sign in: a flood of sells is a negative toxicity. */

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
    const shares = last.map(({ buyLots, sellLots }) => (buyLots - sellLots) / (buyLots + sellLots));
    return { ...one, vpin: shares.reduce((sum, share) => sum + share, 0) / window };
  });
}
