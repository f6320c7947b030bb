/** Wrong: puts the raw move into Φ, whatever its unit and scatter. */

import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  evenFlowVpin,
  volumeBuckets,
  vpin,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function bulkBuyLots(bucketLots: number, move: number, moveDeviation: number) {
  right.bulkBuyLots(bucketLots, move, moveDeviation);
  return right.bulkBuyLots(bucketLots, move, 1);
}
