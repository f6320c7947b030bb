/** Wrong: closes what is held at the last moment, and charges for it. */

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
  const found = right.profits(mispricings, held, costPoints);
  const last = held.length - 1;
  return found.map((profit, t) =>
    t === last ? profit - costPoints * Math.abs(held[last] as number) : profit,
  );
}
