/** Wrong: asks whether a price is truthy, so a bid or an ask of 0 counts as no quote. */
import * as right from '../../../../solutions/01-quotes-and-spreads/mid-and-spread.js';

export function mid(bidTicks: number | undefined, askTicks: number | undefined) {
  if (bidTicks && askTicks) return right.mid(bidTicks, askTicks);
  return undefined;
}

export function spread(bidTicks: number | undefined, askTicks: number | undefined) {
  if (bidTicks && askTicks) return right.spread(bidTicks, askTicks);
  return undefined;
}

export function spreadBps(bidTicks: number | undefined, askTicks: number | undefined) {
  if (bidTicks && askTicks) return right.spreadBps(bidTicks, askTicks);
  return undefined;
}
