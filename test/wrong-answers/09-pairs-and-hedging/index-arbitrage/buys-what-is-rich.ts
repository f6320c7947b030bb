/** Wrong: buys the future when it is rich. */

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

  return right.positions(
    mispricings.map((m) => -m),
    { enterPoints, exitPoints },
  );
}
