/**
 * The same history, known less well: order-level events as the trades and best quotes of a cheaper feed.
 *
 * So fill models of every kind can be run on one history, and what each makes of it be compared with
 * what single orders say. Taught in chapter 14.
 */

import { HistoryBook } from './history-book.js';
import type { OrderEvent, QuoteShown, TradePrinted } from './market-events.js';

/**
 * A trade for each execution, and a quote whenever a best price or its lots changed. O(log levels).
 * @throws RangeError where the events contradict one another
 */
export function* tradesAndQuotes(
  events: Iterable<OrderEvent>,
): Iterable<TradePrinted | QuoteShown> {
  const history = new HistoryBook();
  let last: QuoteShown | undefined;
  for (const event of events) {
    const { timeNs } = event;
    for (const happening of history.apply(event)) {
      if (happening.kind !== 'traded') continue;
      const { side, priceTicks, qtyLots } = happening;
      yield { kind: 'trade', timeNs, side, priceTicks, qtyLots };
    }
    const quote = quoteOf(history, timeNs);
    if (last === undefined || differs(quote, last)) yield quote;
    last = quote;
  }
}

function quoteOf({ book }: HistoryBook, timeNs: number): QuoteShown {
  const [bid] = book.depth('buy', 1);
  const [ask] = book.depth('sell', 1);
  return {
    kind: 'quote',
    timeNs,
    bidTicks: bid?.priceTicks,
    bidLots: bid?.qtyLots,
    askTicks: ask?.priceTicks,
    askLots: ask?.qtyLots,
  };
}

function differs(one: QuoteShown, other: QuoteShown): boolean {
  return (
    one.bidTicks !== other.bidTicks ||
    one.bidLots !== other.bidLots ||
    one.askTicks !== other.askTicks ||
    one.askLots !== other.askLots
  );
}
