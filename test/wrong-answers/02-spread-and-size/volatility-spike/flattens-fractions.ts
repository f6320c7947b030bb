/** Wrong: the position that fits is not dropped to whole lots, and a fraction of a lot is to be sold. */

import {
  type RiskLimit,
  refreshSeconds,
  spikeQuote,
} from '../../../../solutions/02-spread-and-size/volatility-spike.js';

export { refreshSeconds, spikeQuote };

export function flattenLots(inventoryLots: number, limit: RiskLimit): number {
  const dailyMoveTicks = (limit.midTicks * limit.dailyVolBps) / 10_000;
  if (dailyMoveTicks === 0) return 0;
  const excess = Math.abs(inventoryLots) - limit.dailyRiskTickLots / dailyMoveTicks;
  return excess <= 0 ? 0 : -Math.sign(inventoryLots) * excess;
}
