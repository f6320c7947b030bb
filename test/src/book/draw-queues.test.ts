import { expect, it } from 'vitest';
import { drawQueues } from '../../../src/book/index.js';
import { lots, orderId, ticks } from '../../../src/units/index.js';

const order = (id: number, qty: number, price: number) => ({
  id: orderId(id),
  priceTicks: ticks(price),
  qtyLots: lots(qty),
});

it('drawQueues() puts asks above bids, best in the middle, first in the queue first', () => {
  const bids = [order(1, 10, 9995), order(2, 5, 9995), order(3, 7, 990)];
  const asks = [order(4, 1, 10_005), order(5, 12, 10_006)];
  expect(drawQueues({ bids, asks })).toBe(
    [
      '       bid | price | ask',
      '           | 10006 | 12(5)',
      '           | 10005 | 1(4)',
      '10(1) 5(2) |  9995 |',
      '      7(3) |   990 |',
    ].join('\n'),
  );
});

it('drawQueues() of an empty book says that it is empty', () => {
  expect(drawQueues({ bids: [], asks: [] })).toBe('bid | price | ask\n    | empty |');
});

it('drawQueues() draws a list out of order out of order', () => {
  const bids = [order(1, 1, 99), order(2, 1, 98), order(3, 1, 99)];
  expect(drawQueues({ bids, asks: [] }).split('\n').slice(1)).toEqual([
    '1(1) |    99 |',
    '1(2) |    98 |',
    '1(3) |    99 |',
  ]);
});
