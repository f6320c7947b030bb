/** Wrong: charges one unit for turning round, where two are traded. */

import type { SpreadPosition } from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export {
  fairFuture,
  opportunity,
  positions,
  quotesFromIndex,
} from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export function profits(
  mispricings: readonly number[],
  held: readonly SpreadPosition[],
  costPoints: number,
) {
  const sound = right.profits(mispricings, held, costPoints);

  let saved = 0;
  return sound.map((profit, t) => {
    if (Math.abs((held[t] as number) - (held[t - 1] ?? 0)) === 2) saved += costPoints;
    return profit + saved;
  });
}
