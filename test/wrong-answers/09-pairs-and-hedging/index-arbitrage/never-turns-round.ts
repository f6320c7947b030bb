/** Wrong: closes first, and turns round only a moment later. */

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
    if (position === 0) position = m >= enterPoints ? -1 : m <= -enterPoints ? 1 : 0;
    else if (position === -1 && m <= exitPoints) position = 0;
    else if (position === 1 && m >= -exitPoints) position = 0;
    return position;
  });
}
