/** Wrong: asks whether a price is truthy, so a bid or an ask of 0 counts as no quote. */
import {
  weightedMid as right,
  type TopOfBook,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export {
  bidShare,
  quotesAround,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export function weightedMid(book: TopOfBook): number | undefined {
  if (!book.bid?.priceTicks || !book.ask?.priceTicks) return undefined;
  return right(book);
}
