/** Wrong: accepts a spread of 0, and would buy and sell at one price. */

import {
  type Quote,
  quotesAround as right,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';
import { ticks } from '../../../../src/units/index.js';

export { bidShare, weightedMid } from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export function quotesAround(fairTicks: number, spreadTicks: number): Quote {
  if (spreadTicks !== 0) return right(fairTicks, spreadTicks);
  return { bidTicks: ticks(Math.floor(fairTicks)), askTicks: ticks(Math.ceil(fairTicks)) };
}
