/** Wrong: lets a market order rest, at the last price it traded at. */

import type {
  Book,
  Order,
  Outcome,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';
import * as right from '../../../../solutions/11-matching-engine/market-and-immediate.js';

import { lots } from '../../../../src/units/index.js';

export {
  averagePriceTicks,
  fillableLots,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';

export function place(book: Book, order: Order): Outcome {
  const outcome = right.place(book, order);
  const last = outcome.trades[outcome.trades.length - 1];
  if (order.kind === 'limit' || last === undefined || outcome.cancelledLots === 0) return outcome;
  const { id, side } = order;
  const resting = { id, side, priceTicks: last.priceTicks, qtyLots: outcome.cancelledLots };
  const { bids, asks } = outcome.book;
  const after =
    side === 'buy' ? { bids: [resting, ...bids], asks } : { bids, asks: [resting, ...asks] };
  return { ...outcome, book: after, restingLots: outcome.cancelledLots, cancelledLots: lots(0) };
}
