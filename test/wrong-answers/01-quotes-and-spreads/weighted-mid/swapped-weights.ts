/** Wrong: weights each price by the size at that price, so that much size on the bid pulls the fair value down. */
import {
  bidShare,
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
  const share = bidShare(bid.qtyLots, ask.qtyLots) ?? 0;
  return share * bid.priceTicks + (1 - share) * ask.priceTicks;
}
