/** Wrong: gives points where ticks are asked for. */

import type { Carry, Quote } from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export {
  fairFuture,
  opportunity,
  positions,
  profits,
} from '../../../../solutions/09-pairs-and-hedging/index-arbitrage.js';

export function quotesFromIndex(
  index: Quote,
  carry: Carry,
  options: { readonly marginPoints: number; readonly tickPoints: number },
) {
  right.quotesFromIndex(index, carry, options);
  const { marginPoints, tickPoints } = options;

  const { bidTicks, askTicks } = right.quotesFromIndex(index, carry, { marginPoints, tickPoints });
  return { bidTicks: bidTicks * tickPoints, askTicks: askTicks * tickPoints };
}
