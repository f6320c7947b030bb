/** Wrong: holds a position only while the mispricing is beyond the entry. */

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

  void exitPoints;
  return mispricings.map((m) => (m >= enterPoints ? -1 : m <= -enterPoints ? 1 : 0));
}
