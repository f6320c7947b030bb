/** Wrong: takes an absent side for a price of 0. */
import * as right from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export function mid(bidTicks = 0, askTicks = 0) {
  return right.mid(Math.min(bidTicks, askTicks), Math.max(bidTicks, askTicks));
}

export function spread(bidTicks = 0, askTicks = 0) {
  return Math.abs(askTicks - bidTicks);
}

export { spreadBps } from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';
