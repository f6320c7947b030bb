/** Wrong: rounds both quotes to the nearest tick, which may give up part of the spread. */

import {
  type Quote,
  quotesAround as right,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';
import { ticks } from '../../../../src/units/index.js';

export { bidShare, weightedMid } from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export function quotesAround(fairTicks: number, spreadTicks: number): Quote {
  right(fairTicks, spreadTicks); // throws for the inputs that must throw
  return {
    bidTicks: ticks(Math.round(fairTicks - spreadTicks / 2)),
    askTicks: ticks(Math.round(fairTicks + spreadTicks / 2)),
  };
}
