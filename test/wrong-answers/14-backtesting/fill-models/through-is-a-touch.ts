/** Wrong: is content with a trade at the price. */

import type { Side } from '../../../../src/units/index.js';

export {
  averageGain,
  isTouched,
  QueuePosition,
} from '../../../../solutions/14-backtesting/fill-models.js';

export function isTradedThrough(side: Side, quote: number, trade: number) {
  return side === 'buy' ? trade <= quote : trade >= quote;
}
