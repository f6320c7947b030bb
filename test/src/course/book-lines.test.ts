import { expect, it } from 'vitest';
import {
  bookLine,
  frozenBook,
  readBook,
  readOrder,
  tradesLine,
} from '../../../src/course/book-lines.js';
import { lots, orderId, ticks } from '../../../src/units/index.js';

it('readBook() reads what bookLine() writes, and freezes it', () => {
  const book = readBook('10(1) @ 9995, 5(2) @ -3', '4(3) @ 10005 of 7');
  expect(bookLine(book)).toBe('bids 10(1) @ 9995, 5(2) @ -3; asks 4(3) @ 10005');
  expect(book.asks[0]).toMatchObject({ id: 3, side: 'sell', qtyLots: 4, owner: 7 });
  expect([book, book.bids, book.bids[0]].every(Object.isFrozen)).toBe(true);
});

it('bookLine() of an empty book names nobody', () => {
  expect(bookLine(readBook('', ''))).toBe('bids nobody; asks nobody');
});

it('readOrder() reads an order as the engine describes it', () => {
  expect(readOrder('buy 10 @ -5 (4) of 8')).toEqual({
    id: 4,
    side: 'buy',
    priceTicks: -5,
    qtyLots: 10,
    owner: 8,
  });
  expect(() => readOrder('buy 10 at 5')).toThrow(TypeError);
  expect(() => readBook('10 @ 5', '')).toThrow('current value is 10 @ 5');
});

it('frozenBook() copies, so that nothing of the original is frozen', () => {
  const bids = [{ ...readOrder('buy 1 @ 5 (1)') }];
  frozenBook({ bids, asks: [] });
  expect([Object.isFrozen(bids), Object.isFrozen(bids[0])]).toEqual([false, false]);
});

it('tradesLine() names lots, price and maker, in order', () => {
  const trade = { makerId: orderId(3), priceTicks: ticks(10_005), qtyLots: lots(4) };
  expect(tradesLine([trade])).toBe('4 @ 10005 with 3');
  expect(tradesLine([])).toBe('none');
});
