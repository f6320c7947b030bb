import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Book,
  matchLimit,
  type Order,
  reaches,
  rest,
} from '#answers/11-matching-engine/match-limit.js';
import { drawQueues } from '../../../src/book/index.js';
import {
  bookLine,
  frozenBook,
  readBook,
  readOrder,
  tradesLine,
} from '../../../src/course/book-lines.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { describeCommand, placeLimit, ReadableEngine } from '../../../src/matching/index.js';
import { lots, orderId, type Side, ticks } from '../../../src/units/index.js';

/** One arriving order: the trades and the book that must follow. */
function expectMatch(book: Book, line: string, trades: string, after: string, why: string): Book {
  const matched = matchLimit(book, readOrder(line));
  const told = `${why}\n${drawQueues(book)}\nThen: ${line}`;
  expect(tradesLine(matched.trades), `${told}. The trades (lots @ price with maker)`).toBe(trades);
  expect(bookLine(matched.book), `${told}. The book afterwards`).toBe(after);
  return frozenBook(matched.book);
}

const anyOrders = fc.array(
  fc.record({
    isBuy: fc.boolean(),
    priceTicks: fc.integer({ min: 0, max: 5 }),
    qtyLots: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 30 },
);

graded(
  '11-matching-engine/match-limit',
  {
    hints: [
      'A buy looks at the asks and a sell at the bids, and only ever at the first of them. What three things must be true for another trade?',
      'While the order has lots left, somebody is there, and reaches() says yes to their price: trade the smaller of the two quantities at their price. Take the maker out where it is filled; put a copy with fewer lots in the same place where it is not.',
      'const makers = [...(order.side === "buy" ? book.asks : book.bids)]; the loop works on makers[0] and on a number openLots; afterwards put makers back into a new book, and if openLots is above 0 call rest() with { ...order, qtyLots: lots(openLots) }. rest() inserts before the first order whose price is worse, and "worse" is below for a buy, above for a sell.',
    ],
  },
  (points) => {
    points(1, 'reaches() includes the own price, and knows which way is better', () => {
      const cases: readonly [Side, number, number, boolean][] = [
        ['buy', 10_005, 10_004, true],
        ['buy', 10_005, 10_005, true],
        ['buy', 10_005, 10_006, false],
        ['sell', 9_995, 9_996, true],
        ['sell', 9_995, 9_995, true],
        ['sell', 9_995, 9_994, false],
        ['buy', 0, -1, true],
        ['sell', 0, -1, false],
        ['buy', -1, 0, false],
        ['sell', -1, 0, true],
      ];
      for (const [side, own, other, can] of cases) {
        const order: Order = {
          id: orderId(1),
          side,
          priceTicks: ticks(own),
          qtyLots: lots(1),
        };
        expect(
          reaches(order, ticks(other)),
          `A ${side} limited to ${own} ${can ? 'may' : 'may not'} trade at ${other}`,
        ).toBe(can);
      }
    });

    points(2, 'rest() sorts by price, then by arrival', () => {
      const book = readBook('9(1) @ 9995, 1(2) @ 9995, 5(3) @ 9993', '9(4) @ 10005, 5(5) @ 10007');
      const cases: readonly [string, string, string][] = [
        [
          'buy 3 @ 9995 (7)',
          'bids 9(1) @ 9995, 1(2) @ 9995, 3(7) @ 9995, 5(3) @ 9993; asks 9(4) @ 10005, 5(5) @ 10007',
          'at a price that is there it stands last',
        ],
        [
          'buy 3 @ 9996 (7)',
          'bids 3(7) @ 9996, 9(1) @ 9995, 1(2) @ 9995, 5(3) @ 9993; asks 9(4) @ 10005, 5(5) @ 10007',
          'a better price stands first',
        ],
        [
          'buy 3 @ 9994 (7)',
          'bids 9(1) @ 9995, 1(2) @ 9995, 3(7) @ 9994, 5(3) @ 9993; asks 9(4) @ 10005, 5(5) @ 10007',
          'between two prices it stands between them',
        ],
        [
          'buy 3 @ 0 (7)',
          'bids 9(1) @ 9995, 1(2) @ 9995, 5(3) @ 9993, 3(7) @ 0; asks 9(4) @ 10005, 5(5) @ 10007',
          'the worst price stands last, and 0 is a price',
        ],
        [
          'sell 1 @ 10005 (7)',
          'bids 9(1) @ 9995, 1(2) @ 9995, 5(3) @ 9993; asks 9(4) @ 10005, 1(7) @ 10005, 5(5) @ 10007',
          'fewer lots do not go first',
        ],
        [
          'sell 3 @ 10004 (7)',
          'bids 9(1) @ 9995, 1(2) @ 9995, 5(3) @ 9993; asks 3(7) @ 10004, 9(4) @ 10005, 5(5) @ 10007',
          'the lowest ask is the best',
        ],
        [
          'sell 3 @ 10008 (7)',
          'bids 9(1) @ 9995, 1(2) @ 9995, 5(3) @ 9993; asks 9(4) @ 10005, 5(5) @ 10007, 3(7) @ 10008',
          'the highest ask is the worst',
        ],
      ];
      for (const [line, after, why] of cases) {
        expect(
          bookLine(rest(book, readOrder(line))),
          `rest() of ${line} into\n${drawQueues(book)}\nThe book afterwards: ${why}`,
        ).toBe(after);
      }
      expect(
        bookLine(rest(readBook('', ''), readOrder('sell 3 @ 0 (7)'))),
        'rest() into an empty book leaves the order alone in it',
      ).toBe('bids nobody; asks 3(7) @ 0');
    });

    points(3, 'each trade is at the price of the order that waited', () => {
      const asks = readBook('', '4(1) @ 10005');
      expectMatch(
        asks,
        'buy 4 @ 10008 (2)',
        '4 @ 10005 with 1',
        'bids nobody; asks nobody',
        'The buyer was ready to pay 10008, the seller has waited at 10005.',
      );
      const bids = readBook('4(1) @ 10008', '');
      expectMatch(
        bids,
        'sell 4 @ 10005 (2)',
        '4 @ 10008 with 1',
        'bids nobody; asks nobody',
        'The seller was ready to take 10005, the buyer has waited at 10008.',
      );
      const zero = readBook('4(1) @ 0', '');
      expectMatch(
        zero,
        'sell 1 @ -3 (2)',
        '1 @ 0 with 1',
        'bids 3(1) @ 0; asks nobody',
        'A bid of 0 is a bid.',
      );
    });

    points(3, 'at a price, who came first trades first, and a partial fill keeps its place', () => {
      // Price-time priority as documented for the 0x0 exchange's matching engine: A to E are 1 to 5.
      let book = readBook('5(1) @ 101, 3(2) @ 101, 4(3) @ 100', '');
      book = expectMatch(
        book,
        'sell 6 @ 99 (4)',
        '5 @ 101 with 1, 1 @ 101 with 2',
        'bids 2(2) @ 101, 4(3) @ 100; asks nobody',
        'Order 1 came before order 2, and is larger.',
      );
      expectMatch(
        book,
        'sell 1 @ 101 (5)',
        '1 @ 101 with 2',
        'bids 1(2) @ 101, 4(3) @ 100; asks nobody',
        'Order 2 was filled in part.',
      );

      let asks = readBook('', '5(1) @ 50, 5(2) @ 50');
      asks = expectMatch(
        asks,
        'buy 2 @ 50 (3)',
        '2 @ 50 with 1',
        'bids nobody; asks 3(1) @ 50, 5(2) @ 50',
        'A partial fill of order 1.',
      );
      asks = expectMatch(
        asks,
        'sell 9 @ 50 (4)',
        'none',
        'bids nobody; asks 3(1) @ 50, 5(2) @ 50, 9(4) @ 50',
        'A third seller joins.',
      );
      expectMatch(
        asks,
        'buy 4 @ 50 (5)',
        '3 @ 50 with 1, 1 @ 50 with 2',
        'bids nobody; asks 4(2) @ 50, 9(4) @ 50',
        'Order 1 is still the first, though it has the fewest lots.',
      );
    });

    points(3, 'a sweep goes level by level, and stops at its own limit', () => {
      const book = readBook('7(9) @ 99', '2(1) @ 100, 3(2) @ 101, 1(3) @ 101, 5(4) @ 103');
      expectMatch(
        book,
        'buy 20 @ 101 (5)',
        '2 @ 100 with 1, 3 @ 101 with 2, 1 @ 101 with 3',
        'bids 14(5) @ 101, 7(9) @ 99; asks 5(4) @ 103',
        'The order reaches 101 but not 103, and the rest of it is the new best bid.',
      );
      expectMatch(
        book,
        'buy 6 @ 105 (5)',
        '2 @ 100 with 1, 3 @ 101 with 2, 1 @ 101 with 3',
        'bids 7(9) @ 99; asks 5(4) @ 103',
        'An exact fill leaves nothing of the order, and no empty orders.',
      );
      expectMatch(
        book,
        'buy 4 @ 99 (5)',
        'none',
        'bids 7(9) @ 99, 4(5) @ 99; asks 2(1) @ 100, 3(2) @ 101, 1(3) @ 101, 5(4) @ 103',
        'It reaches nobody.',
      );
      const mirrored = readBook('2(1) @ 103, 3(2) @ 102, 5(4) @ 100', '7(9) @ 104');
      expectMatch(
        mirrored,
        'sell 20 @ 102 (5)',
        '2 @ 103 with 1, 3 @ 102 with 2',
        'bids 5(4) @ 100; asks 15(5) @ 102, 7(9) @ 104',
        'The same from the other side.',
      );
      expectMatch(
        readBook('', ''),
        'sell 1 @ 2147483646 (5)',
        'none',
        'bids nobody; asks 1(5) @ 2147483646',
        'The highest price of an engine with 32 bits, into an empty book.',
      );
    });

    points(1, 'a trade names both orders, and 5,000 fills are one sweep', () => {
      const { trades } = matchLimit(readBook('4(8) @ 101', ''), readOrder('sell 3 @ 101 (9)'));
      expect(
        trades.map(({ makerId, takerId }) => `maker ${makerId}, taker ${takerId}`),
        'Order 8 rested and order 9 arrived',
      ).toEqual(['maker 8, taker 9']);
      const asks = Array.from(
        { length: 5000 },
        (_, i): Order => ({
          id: orderId(i),
          side: 'sell',
          priceTicks: ticks(100 + Math.floor(i / 10)),
          qtyLots: lots(1),
        }),
      );
      const swept = matchLimit(frozenBook({ bids: [], asks }), readOrder('buy 5001 @ 1000 (5000)'));
      expect(swept.trades.length, 'A buy of 5001 lots meets 5000 orders of 1 lot').toBe(5000);
      expect(bookLine(swept.book), 'One lot of 5001 is left, and rests').toBe(
        'bids 1(5000) @ 1000; asks nobody',
      );
    });

    points(1, 'what cannot be matched is a RangeError', () => {
      const book = readBook('5(1) @ 99', '5(2) @ 101');
      const wrong: readonly [string, string][] = [
        ['buy 0 @ 99 (3)', 'an order of 0 lots'],
        ['buy 1 @ 99 (1)', 'an id that rests on the same side'],
        ['buy 1 @ 99 (2)', 'an id that rests on the other side'],
        [
          'buy 5 @ 101 (2)',
          'an id that rests on the other side, though this order would trade with it',
        ],
      ];
      for (const [line, what] of wrong) {
        expect(
          () => matchLimit(book, readOrder(line)),
          `matchLimit() of ${line}: ${what} is a RangeError`,
        ).toThrow(RangeError);
      }
      const { book: after } = matchLimit(book, readOrder('buy 5 @ 101 (3)'));
      expect(
        bookLine(matchLimit(frozenBook(after), readOrder('sell 1 @ 102 (2)')).book),
        'Order 2 has been filled, so its id may be used again',
      ).toBe('bids 5(1) @ 99; asks 1(2) @ 102');
    });

    points(4, 'order by order it agrees with the library’s engine', () => {
      forAll(anyOrders, (orders) => {
        const engine = new ReadableEngine();
        let book: Book = readBook('', '');
        orders.forEach(({ isBuy, priceTicks, qtyLots }, index) => {
          const side = isBuy ? 'buy' : 'sell';
          const command = placeLimit({ id: index, side, priceTicks, qtyLots });
          const told = `${drawQueues(book)}\nThen: ${describeCommand(command)}`;
          const matched = matchLimit(
            book,
            readOrder(`${side} ${qtyLots} @ ${priceTicks} (${index})`),
          );
          const trades = engine.submit(command).filter((event) => event.kind === 'traded');
          expect(
            tradesLine(matched.trades),
            `In this book\n${told}. The trades (lots @ price with maker)`,
          ).toBe(tradesLine(trades));
          expect(bookLine(matched.book), `In this book\n${told}. The book afterwards`).toBe(
            bookLine(engine.snapshot()),
          );
          book = frozenBook(matched.book);
        });
      });
    });
  },
);
