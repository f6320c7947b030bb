/** Wrong: the time is in proportion to half-spread and volatility instead of their squares: 5 times faster, not 25. */

import {
  flattenLots,
  type QuoteLife,
  spikeQuote,
} from '../../../../solutions/02-spread-and-size/volatility-spike.js';

export { flattenLots, spikeQuote };

export function refreshSeconds(halfSpreadTicks: number, life: QuoteLife): number {
  const dailyMoveTicks = (life.midTicks * life.dailyVolBps) / 10_000;
  return (halfSpreadTicks / dailyMoveTicks) * life.secondsPerDay;
}
