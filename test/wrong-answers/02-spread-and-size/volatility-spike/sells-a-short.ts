/** Wrong: the excess is always sold, also by a maker that is short already. */

import {
  type RiskLimit,
  refreshSeconds,
  spikeQuote,
} from '../../../../solutions/02-spread-and-size/volatility-spike.js';

export { refreshSeconds, spikeQuote };

export function flattenLots(inventoryLots: number, limit: RiskLimit): number {
  const moveTickBps = limit.midTicks * limit.dailyVolBps;
  if (moveTickBps === 0) return 0;
  const fitting = Math.floor((limit.dailyRiskTickLots * 10_000) / moveTickBps);
  const excess = Math.abs(inventoryLots) - fitting;
  return excess <= 0 ? 0 : -excess;
}
