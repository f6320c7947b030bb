/** Wrong: measures the spread against the bid instead of the mid. */
import * as right from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export { mid, spread } from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export function spreadBps(bidTicks: number | undefined, askTicks: number | undefined) {
  const bps = right.spreadBps(bidTicks, askTicks);
  const s = right.spread(bidTicks, askTicks);
  if (bps === undefined || s === undefined || bidTicks === undefined) return undefined;
  return (10_000 * s) / bidTicks;
}
