/** Wrong: the whole spread is put on each side of the mid, which quotes twice as wide. */

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
  const half = calm.spreadTicks * ratio;
  return {
    bidTicks: ticks(Math.floor(midTicks - half)),
    askTicks: ticks(Math.ceil(midTicks + half)),
    sizeLots: lots(Math.floor((calm.sizeLots * calm.dailyVolBps) / volBps)),
  };
}
