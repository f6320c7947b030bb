/** Wrong: averages the imbalances of the buckets, small and large alike. */

import type { Bucket } from '../../../../solutions/08-adverse-selection/toxicity.js';
import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  bulkBuyLots,
  evenFlowVpin,
  volumeBuckets,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function vpin(buckets: readonly Bucket[], window: number) {
  const shares = buckets.map(
    ({ buyLots, sellLots }) => Math.abs(buyLots - sellLots) / (buyLots + sellLots),
  );
  return right.vpin(buckets, window).map((point, i) => {
    const inside = shares.slice(i, i + window);
    return { ...point, vpin: inside.reduce((sum, share) => sum + share, 0) / window };
  });
}
