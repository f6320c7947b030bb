/** Wrong: a volatility of NaN is not refused, and becomes a quote of NaN. */

import {
  type CalmQuote,
  flattenLots,
  type Quote,
  refreshSeconds,
} from '../../../../solutions/02-spread-and-size/volatility-spike.js';

export { flattenLots, refreshSeconds };

export function spikeQuote(midTicks: number, dailyVolBps: number, calm: CalmQuote): Quote {
  const ratio = Math.max(1, dailyVolBps / calm.dailyVolBps);
  const half = (calm.spreadTicks * ratio) / 2;
  return {
    bidTicks: Math.floor(midTicks - half),
    askTicks: Math.ceil(midTicks + half),
    sizeLots: Math.floor(calm.sizeLots / ratio),
  };
}
