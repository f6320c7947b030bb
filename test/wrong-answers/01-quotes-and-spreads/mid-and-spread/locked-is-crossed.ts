/** Wrong: takes a locked quote, bid equal to ask, for a crossed one. */
import * as right from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export { spread, spreadBps } from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export function mid(bidTicks: number | undefined, askTicks: number | undefined) {
  if (bidTicks !== undefined && askTicks !== undefined && bidTicks >= askTicks) {
    throw new RangeError(`Cannot take the mid: the quote ${bidTicks} / ${askTicks} is crossed`);
  }
  return right.mid(bidTicks, askTicks);
}
