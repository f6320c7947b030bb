/** Wrong: asks a touch to go beyond the price. */

import type { Side } from '../../../../src/units/index.js';

export {
  averageGain,
  isTradedThrough,
  QueuePosition,
} from '../../../../solutions/14-backtesting/fill-models.js';

export function isTouched(side: Side, quote: number, trade: number) {
  return side === 'buy' ? trade < quote : trade > quote;
}
