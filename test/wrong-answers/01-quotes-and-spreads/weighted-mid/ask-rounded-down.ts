/** Wrong: rounds the ask down like the bid, and so quotes less than the spread that was asked for. */

import {
  type Quote,
  quotesAround as right,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';
import { ticks } from '../../../../src/units/index.js';

export { bidShare, weightedMid } from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export function quotesAround(fairTicks: number, spreadTicks: number): Quote {
  const { bidTicks } = right(fairTicks, spreadTicks);
  return { bidTicks, askTicks: ticks(Math.floor(fairTicks + spreadTicks / 2)) };
}
