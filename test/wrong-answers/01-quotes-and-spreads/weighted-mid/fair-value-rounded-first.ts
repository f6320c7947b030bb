/** Wrong: rounds the fair value to the grid first, and builds the quotes around the rounded one. */
import {
  type Quote,
  quotesAround as right,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export { bidShare, weightedMid } from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export function quotesAround(fairTicks: number, spreadTicks: number): Quote {
  return right(Math.round(fairTicks), spreadTicks);
}
