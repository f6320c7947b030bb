/**
 * A book as a small table, best prices in the middle: what a trader calls the ladder.
 *
 * Failing tests and the LOBSTER replay print books this way, so that a difference is seen at once.
 * Asks stand above bids, each row with its total and, where wanted, the queue behind it.
 */

import type { BookView, DepthLevel } from './book-view.js';

export interface DrawOptions {
  /** How many levels of each side to show. Defaults to 5. */
  readonly levelsMax?: number;
  /** How a price is written. Defaults to the number of ticks. */
  readonly formatPrice?: (priceTicks: number) => string;
}

/**
 * Draws the levels nearest to the touch as `bid | price | ask`.
 * @example
 * drawBook(book)
 * //  bid | price | ask
 * //      | 10005 | 20
 * //   10 |  9995 |
 */
export function drawBook(book: Pick<BookView, 'depth'>, options: DrawOptions = {}): string {
  const { levelsMax = 5 } = options;
  return drawDepth(book.depth('buy', levelsMax), book.depth('sell', levelsMax), options);
}

/** The same from two lists of levels, best first. */
export function drawDepth(
  bids: readonly Pick<DepthLevel, 'priceTicks' | 'qtyLots'>[],
  asks: readonly Pick<DepthLevel, 'priceTicks' | 'qtyLots'>[],
  { levelsMax = 5, formatPrice = String }: DrawOptions = {},
): string {
  const rows: [string, string, string][] = [['bid', 'price', 'ask']];
  for (const { priceTicks, qtyLots } of asks.slice(0, levelsMax).reverse()) {
    rows.push(['', formatPrice(priceTicks), String(qtyLots)]);
  }
  for (const { priceTicks, qtyLots } of bids.slice(0, levelsMax)) {
    rows.push([String(qtyLots), formatPrice(priceTicks), '']);
  }
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length));
  const [bidWidth, priceWidth] = [width(0), width(1)];
  return rows
    .map(([bid, price, ask]) =>
      `${bid.padStart(bidWidth)} | ${price.padStart(priceWidth)} | ${ask}`.trimEnd(),
    )
    .join('\n');
}
