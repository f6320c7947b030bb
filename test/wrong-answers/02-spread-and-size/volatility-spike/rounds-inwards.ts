/** Wrong: the bid is rounded up and the ask down, which gives away up to a tick on each side. */

import {
  type CalmQuote,
  flattenLots,
  type Quote,
  refreshSeconds,
} from '../../../../solutions/02-spread-and-size/volatility-spike.js';
import { lots, ticks } from '../../../../src/units/index.js';

export { flattenLots, refreshSeconds };

export function spikeQuote(midTicks: number, dailyVolBps: number, calm: CalmQuote): Quote {
  if (!(dailyVolBps >= 0) || !Number.isFinite(dailyVolBps)) {
    throw new RangeError('Cannot quote: volatility must be finite and not negative');
  }
  const volBps = Math.max(dailyVolBps, calm.dailyVolBps);
  const ratio = volBps / calm.dailyVolBps;
  const half = (calm.spreadTicks * ratio) / 2;
  return {
    bidTicks: ticks(Math.ceil(midTicks - half)),
    askTicks: ticks(Math.floor(midTicks + half)),
    sizeLots: lots(Math.floor((calm.sizeLots * calm.dailyVolBps) / volBps)),
  };
}
