/** Wrong: counts the whole bucket as bought where the price rose: a tick of noise decides. */

import * as right from '../../../../solutions/08-adverse-selection/toxicity.js';

export {
  evenFlowVpin,
  volumeBuckets,
  vpin,
} from '../../../../solutions/08-adverse-selection/toxicity.js';

export function bulkBuyLots(bucketLots: number, move: number, moveDeviation: number) {
  right.bulkBuyLots(bucketLots, move, moveDeviation);
  if (move === 0) return bucketLots / 2;
  return move > 0 ? bucketLots : 0;
}
