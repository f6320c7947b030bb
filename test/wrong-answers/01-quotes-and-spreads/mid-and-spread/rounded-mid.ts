/** Wrong: rounds the mid to a whole tick, because "prices are integers". */
import * as right from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export { spread, spreadBps } from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export function mid(bidTicks: number | undefined, askTicks: number | undefined) {
  const m = right.mid(bidTicks, askTicks);
  return m === undefined ? undefined : Math.round(m);
}
