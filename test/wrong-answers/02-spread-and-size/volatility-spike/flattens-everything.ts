/** Wrong: the whole position is sold as soon as any of it is too much. */

import {
  type RiskLimit,
  refreshSeconds,
  spikeQuote,
} from '../../../../solutions/02-spread-and-size/volatility-spike.js';

export { refreshSeconds, spikeQuote };

export function flattenLots(inventoryLots: number, limit: RiskLimit): number {
  const dailyMoveTicks = (limit.midTicks * limit.dailyVolBps) / 10_000;
  const fits = Math.abs(inventoryLots) * dailyMoveTicks <= limit.dailyRiskTickLots;
  return fits ? 0 : -inventoryLots;
}
