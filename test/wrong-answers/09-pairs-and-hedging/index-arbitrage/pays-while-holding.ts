/** Wrong: takes the costs at every moment that something is held. */

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

  let profit = 0;
  return sound.map((_, t) => {
    const change = t === 0 ? 0 : (mispricings[t] as number) - (mispricings[t - 1] as number);
    profit += (held[t - 1] ?? 0) * change - costPoints * Math.abs(held[t] as number);
    return profit;
  });
}
