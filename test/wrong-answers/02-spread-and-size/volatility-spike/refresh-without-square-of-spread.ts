/** Wrong: only the volatility is squared; widening seems to buy less time than it does. */

import {
  flattenLots,
  type QuoteLife,
  spikeQuote,
} from '../../../../solutions/02-spread-and-size/volatility-spike.js';

export { flattenLots, spikeQuote };

export function refreshSeconds(halfSpreadTicks: number, life: QuoteLife): number {
  const dailyMoveTicks = (life.midTicks * life.dailyVolBps) / 10_000;
  return (halfSpreadTicks / dailyMoveTicks ** 2) * life.secondsPerDay;
}
