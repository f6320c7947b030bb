/** Wrong: averages the prices, whatever their lots. */

import type { Trade } from '../../../../solutions/11-matching-engine/market-and-immediate.js';

export {
  fillableLots,
  place,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';

export function averagePriceTicks(trades: readonly Trade[]): number | undefined {
  if (trades.length === 0) return undefined;
  return trades.reduce((sum, { priceTicks }) => sum + priceTicks, 0) / trades.length;
}
