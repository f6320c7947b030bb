/** Wrong: gets out only where the mispricing is small, and keeps a short future that has become cheap. */

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

  let position = 0;
  return mispricings.map((m) => {
    if (Math.abs(m) >= enterPoints) position = -Math.sign(m);
    else if (Math.abs(m) <= exitPoints) position = 0;
    return position;
  });
}
