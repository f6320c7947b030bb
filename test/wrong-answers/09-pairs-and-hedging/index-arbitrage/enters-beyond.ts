/** Wrong: waits until the mispricing is beyond the entry, not at it. */

import type { Thresholds } from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export {
  fairFuture,
  opportunity,
  profits,
  quotesFromIndex,
} from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export function positions(mispricings: readonly number[], thresholds: Thresholds) {
  right.positions(mispricings, thresholds);
  const { enterPoints, exitPoints } = thresholds;

  return right.positions(mispricings, { enterPoints: enterPoints + 1e-6, exitPoints });
}
