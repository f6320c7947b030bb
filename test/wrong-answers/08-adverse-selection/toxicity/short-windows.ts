/** Wrong: begins with windows that are not full yet. */

import type { Bucket } from '../../../../solutions/08-adverse-selection/toxicity.js';
import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  bulkBuyLots,
  evenFlowVpin,
  volumeBuckets,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function vpin(buckets: readonly Bucket[], window: number) {
  right.vpin(buckets, window);
  return buckets.map(({ timeNs }, i) => {
    const last = buckets.slice(Math.max(0, i + 1 - window), i + 1);
    return { timeNs, vpin: right.vpin(last, last.length)[0].vpin };
  });
}
