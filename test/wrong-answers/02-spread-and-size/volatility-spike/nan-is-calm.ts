/** Wrong: a volatility of NaN is not above the calm one, and is quoted as calm. */

import {
  type CalmQuote,
  flattenLots,
  type Quote,
  refreshSeconds,
} from '../../../../solutions/02-spread-and-size/volatility-spike.js';
import { lots, ticks } from '../../../../src/units/index.js';

export { flattenLots, refreshSeconds };

export function spikeQuote(midTicks: number, dailyVolBps: number, calm: CalmQuote): Quote {
  const ratio = dailyVolBps > calm.dailyVolBps ? dailyVolBps / calm.dailyVolBps : 1;
  const volBps = ratio > 1 ? dailyVolBps : calm.dailyVolBps;
  const half = (calm.spreadTicks * ratio) / 2;
  return {
    bidTicks: ticks(Math.floor(midTicks - half)),
    askTicks: ticks(Math.ceil(midTicks + half)),
    sizeLots: lots(Math.floor((calm.sizeLots * calm.dailyVolBps) / volBps)),
  };
}
