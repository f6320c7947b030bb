/** Wrong: gives a window the time of its first bucket, and so knows what comes. */

import type { Bucket } from '../../../../solutions/08-adverse-selection/toxicity.js';
import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  bulkBuyLots,
  evenFlowVpin,
  volumeBuckets,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function vpin(buckets: readonly Bucket[], window: number) {
  return right.vpin(buckets, window).map((one, i) => ({ ...one, timeNs: buckets[i].timeNs }));
}
