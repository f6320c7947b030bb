/** Wrong: rounds the weighted mid to a whole tick, because "prices are integers". */
import {
  weightedMid as right,
  type TopOfBook,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export {
  bidShare,
  quotesAround,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export function weightedMid(book: TopOfBook): number | undefined {
  const w = right(book);
  return w === undefined ? undefined : Math.round(w);
}
