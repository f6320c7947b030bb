/** Wrong: gives the standard deviation of coin tosses, 1/√N, and not their mean size. */

import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  bulkBuyLots,
  volumeBuckets,
  vpin,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function evenFlowVpin(tradesPerBucket: number) {
  right.evenFlowVpin(tradesPerBucket);
  return 1 / Math.sqrt(tradesPerBucket);
}
