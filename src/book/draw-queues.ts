/**
 * A book as a small table that names every order: `bid | price | ask`, and in each row the queue at
 * that price, first in the queue first, as `10(3)`: 10 lots of order 3.
 *
 * `drawBook` shows how much waits at a price; this shows who, and in which order. Chapter 11 tells
 * matching with it, and a suite that compares two drawn books compares every order and every place.
 * Rows follow the lists as they are given, so a list out of order is drawn out of order.
 */

import type { RestingOrder } from './book-view.js';

/** Both sides, best price first, at one price the first in the queue first. */
export interface OrderLists {
  readonly bids: readonly Omit<RestingOrder, 'side'>[];
  readonly asks: readonly Omit<RestingOrder, 'side'>[];
}

interface Row {
  readonly priceTicks: number;
  queue: string;
}

/**
 * Draws all orders of a book, asks above bids. An empty book has a row of its own.
 * @example
 * drawQueues({ bids: [], asks: [{ id: orderId(3), priceTicks: ticks(10005), qtyLots: lots(10) }] })
 * // bid | price | ask
 * //     | 10005 | 10(3)
 */
export function drawQueues({ bids, asks }: OrderLists): string {
  const rows: [string, string, string][] = [['bid', 'price', 'ask']];
  for (const { priceTicks, queue } of rowsOf(asks).reverse()) {
    rows.push(['', String(priceTicks), queue]);
  }
  for (const { priceTicks, queue } of rowsOf(bids)) rows.push([queue, String(priceTicks), '']);
  if (rows.length === 1) rows.push(['', 'empty', '']);
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [bidWidth, priceWidth] = [width(0), width(1)];
  return rows
    .map(([bid, price, ask]) =>
      `${bid.padStart(bidWidth)} | ${price.padStart(priceWidth)} | ${ask}`.trimEnd(),
    )
    .join('\n');
}

/** Orders that follow one another at the same price share a row. */
function rowsOf(orders: OrderLists['bids']): Row[] {
  const rows: Row[] = [];
  for (const { id, priceTicks, qtyLots } of orders) {
    const last = rows[rows.length - 1];
    const order = `${qtyLots}(${id})`;
    if (last?.priceTicks === priceTicks) last.queue += ` ${order}`;
    else rows.push({ priceTicks, queue: order });
  }
  return rows;
}
