/** Wrong: divides the size by a ratio, and 550 / 2.2 loses a lot to the floor. */

import {
  type CalmQuote,
  flattenLots,
  type Quote,
  refreshSeconds,
  spikeQuote as right,
} from '../../../../solutions/02-spread-and-size/volatility-spike.js';
import { lots } from '../../../../src/units/index.js';

export { flattenLots, refreshSeconds };

export function spikeQuote(midTicks: number, dailyVolBps: number, calm: CalmQuote): Quote {
  const quote = right(midTicks, dailyVolBps, calm);
  const ratio = Math.max(1, dailyVolBps / calm.dailyVolBps);
  return { ...quote, sizeLots: lots(Math.floor(calm.sizeLots / ratio)) };
}
