/** Wrong: divides by whatever the mid is, so that a mid of 0 gives Infinity and one below 0 a negative spread. */
import * as right from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export { mid, spread } from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export function spreadBps(bidTicks: number | undefined, askTicks: number | undefined) {
  const m = right.mid(bidTicks, askTicks);
  const s = right.spread(bidTicks, askTicks);
  return m === undefined || s === undefined ? undefined : (10_000 * s) / m;
}
