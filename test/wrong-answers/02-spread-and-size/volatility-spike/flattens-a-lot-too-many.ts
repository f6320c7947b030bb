/** Wrong: multiplies the price by a fraction, 10,000 × 0.035 is 350.00…06, and a lot that fits is sold. */

import {
  type RiskLimit,
  refreshSeconds,
  spikeQuote,
} from '../../../../solutions/02-spread-and-size/volatility-spike.js';

export { refreshSeconds, spikeQuote };

export function flattenLots(inventoryLots: number, limit: RiskLimit): number {
  const dailyMoveTicks = limit.midTicks * (limit.dailyVolBps / 10_000);
  if (dailyMoveTicks === 0) return 0;
  const excess = Math.abs(inventoryLots) - Math.floor(limit.dailyRiskTickLots / dailyMoveTicks);
  return excess <= 0 ? 0 : -Math.sign(inventoryLots) * excess;
}
