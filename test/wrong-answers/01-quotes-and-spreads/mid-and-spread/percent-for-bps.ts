/** Wrong: gives percent and calls it basis points. */
import * as right from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export { mid, spread } from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export function spreadBps(bidTicks: number | undefined, askTicks: number | undefined) {
  const bps = right.spreadBps(bidTicks, askTicks);
  return bps === undefined ? undefined : bps / 100;
}
