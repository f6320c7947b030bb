/** Wrong: answers with the side that is there where the other is absent. */
import * as right from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export { spread, spreadBps } from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export function mid(bidTicks: number | undefined, askTicks: number | undefined) {
  return right.mid(bidTicks, askTicks) ?? bidTicks ?? askTicks;
}
