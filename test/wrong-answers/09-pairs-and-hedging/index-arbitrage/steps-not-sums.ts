/** Wrong: gives the profit of each moment, not up to it. */

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

  return sound.map((profit, t) => profit - (sound[t - 1] ?? 0));
}
