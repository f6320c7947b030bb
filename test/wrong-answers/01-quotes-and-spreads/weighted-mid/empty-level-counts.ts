/** Wrong: takes a level of 0 lots for a quote, and so answers with the price of the other side or NaN. */
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
  if (bid === undefined || ask === undefined) return undefined;
  const share = bid.qtyLots / (bid.qtyLots + ask.qtyLots);
  return right(book) ?? share * ask.priceTicks + (1 - share) * bid.priceTicks;
}
