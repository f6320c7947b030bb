/** Wrong: takes the side for the taker’s, so that a bid is filled from above. */

import * as right from '../../../../solutions/14-backtesting/fill-models.js';
import { opposite, type Side } from '../../../../src/units/index.js';

export { averageGain, QueuePosition } from '../../../../solutions/14-backtesting/fill-models.js';

export function isTouched(side: Side, quote: number, trade: number) {
  return right.isTouched(opposite(side), quote, trade);
}

export function isTradedThrough(side: Side, quote: number, trade: number) {
  return right.isTradedThrough(opposite(side), quote, trade);
}
