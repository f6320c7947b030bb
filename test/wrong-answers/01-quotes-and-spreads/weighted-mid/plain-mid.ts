/** Wrong: forgets the sizes and gives the plain mid. */
import {
  weightedMid as right,
  type TopOfBook,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export {
  bidShare,
  quotesAround,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export function weightedMid(book: TopOfBook): number | undefined {
  const { bid, ask } = book;
  if (right(book) === undefined || bid === undefined || ask === undefined) return undefined;
  return (bid.priceTicks + ask.priceTicks) / 2;
}
