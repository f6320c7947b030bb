/** Wrong: puts the whole spread on each side of the fair value, so that the quotes are twice as wide. */
import {
  type Quote,
  quotesAround as right,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export { bidShare, weightedMid } from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export function quotesAround(fairTicks: number, spreadTicks: number): Quote {
  return right(fairTicks, 2 * spreadTicks);
}
