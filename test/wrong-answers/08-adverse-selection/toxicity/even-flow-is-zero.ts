/** Wrong: expects an even flow to show 0, so that every market looks toxic. */

import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  bulkBuyLots,
  volumeBuckets,
  vpin,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function evenFlowVpin(tradesPerBucket: number) {
  right.evenFlowVpin(tradesPerBucket);
  return 0;
}
