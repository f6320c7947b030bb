import fc from 'fast-check';
import { expect } from 'vitest';
import { type Order, OrderBook } from '#answers/10-order-book/order-book.js';
import { drawBook } from '../../../src/book/index.js';
import { countSteps } from '../../../src/course/count-steps.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots, orderId, type Side, ticks } from '../../../src/units/index.js';

const order = (id: number, side: Side, price: number, qty: number): Order =>
  Object.freeze({ id: orderId(id), side, priceTicks: ticks(price), qtyLots: lots(qty) });

const told = ({ id, side, priceTicks, qtyLots }: Order): string =>
  `${id}: ${side} ${qtyLots} at ${priceTicks}`;

function bookOf(...orders: readonly Order[]): OrderBook {
  const book = new OrderBook();
  for (const one of orders) book.add(one);
  return book;
}

/** The queue at a price as `1 × 10, 2 × 5`. */
const queue = (book: OrderBook, side: Side, price: number): string =>
  book
    .queueAt(side, ticks(price))
    .map(({ id, qtyLots }) => `${id} × ${qtyLots}`)
    .join(', ') || 'nobody';

/** The book as bid | price | ask, with a line on its touch. */
const drawn = (book: OrderBook): string =>
  `${drawBook(book)}\nmid ${book.mid()}, spread ${book.spread()}`;

/** A book that keeps nothing but a list, and works out everything from it each time. */
class ListOfOrders {
  readonly orders: Order[] = [];

  refuses(added: Order): boolean {
    return this.orders.some(
      (one) =>
        one.id === added.id ||
        (one.side !== added.side &&
          (added.side === 'buy'
            ? added.priceTicks >= one.priceTicks
            : added.priceTicks <= one.priceTicks)),
    );
  }

  side(side: Side): { priceTicks: number; qtyLots: number; orders: number }[] {
    const own = this.orders.filter((one) => one.side === side);
    const prices = [...new Set(own.map(({ priceTicks }) => Number(priceTicks)))];
    prices.sort((a, b) => (side === 'buy' ? b - a : a - b));
    return prices.map((priceTicks) => {
      const there = own.filter((one) => one.priceTicks === priceTicks);
      const qtyLots = there.reduce((sum, one) => sum + one.qtyLots, 0);
      return { priceTicks, qtyLots, orders: there.length };
    });
  }
}

/** Done to a book; the ids of its bids are given too, best price first. */
type Act = (book: OrderBook, bidIds: readonly number[]) => void;

/** The steps that something takes on a book of so many bids, one a level, and one ask. */
function steps(levels: number, act: Act): number {
  const book = new OrderBook();
  const bidIds: number[] = [];
  for (let id = 0; id < levels; id++) {
    const place = (id * 7) % levels;
    book.add(order(id, 'buy', -10 - 3 * place, 5));
    bidIds[place] = id;
  }
  book.add(order(levels, 'sell', 10, 5));
  return countSteps(() => act(book, bidIds)).steps;
}

function expectGrowth(what: string, most: number, act: Act): void {
  const [few, many] = [steps(10, act), steps(1_000, act)];
  expect(
    many,
    `${what} took ${few} steps with 10 levels and ${many} with 1,000: at most ${most} times as many are allowed`,
  ).toBeLessThanOrEqual(most * few);
}

graded(
  '10-order-book/order-book',
  {
    hints: [
      'Three structures, each for one question: which price is best (sorted), who waits at a price (a queue), where is order 4711 (a map from ids). Every add and every cancel updates all three.',
      'Two SortedMaps from price to level, one with the comparator turned round, so that the best level of each side is entry 0. A level is a queue and the sum of its lots. Ask whether something is there with === undefined: a price of 0 is a price.',
      'add: refuse first (id, quantity, price, would it trade), then find or make the level, append, add to its sum, remember the order under its id. cancel: look up the id, go to its level, take it out, subtract, delete the level when it is empty, forget the id.',
    ],
  },
  (points) => {
    points(
      2,
      'the best bid is the highest and the best ask the lowest, in any order of arrival',
      () => {
        const book = bookOf(
          order(1, 'buy', 9_995, 10),
          order(2, 'buy', 9_998, 20),
          order(3, 'buy', 9_989, 5),
          order(4, 'sell', 10_005, 7),
          order(5, 'sell', 10_002, 9),
          order(6, 'sell', 10_011, 1),
        );
        expect(book.bestBid(), 'Bids at 9995, 9998 and 9989').toBe(9_998);
        expect(book.bestAsk(), 'Asks at 10005, 10002 and 10011').toBe(10_002);
        expect(book.mid(), 'The mid of 9998 / 10002').toBe(10_000);
        expect(book.spread(), 'The spread of 9998 / 10002').toBe(4);
        expect(drawBook(book), 'The book, asks above bids, best in the middle').toBe(
          [
            'bid | price | ask',
            '    | 10011 | 1',
            '    | 10005 | 7',
            '    | 10002 | 9',
            ' 20 |  9998 |',
            ' 10 |  9995 |',
            '  5 |  9989 |',
          ].join('\n'),
        );
        const near = bookOf(order(1, 'buy', 9, 1), order(2, 'buy', 10, 1), order(3, 'buy', 2, 1));
        expect(near.bestBid(), 'Bids at 9, 10 and 2: numbers are not sorted as words').toBe(10);
        expect(
          near.depth('buy', 2).map(({ priceTicks }) => Number(priceTicks)),
          'The two best bids of 9, 10 and 2',
        ).toEqual([10, 9]);
      },
    );

    points(2, 'what is absent is undefined, and a price of 0 is a price', () => {
      const empty = new OrderBook();
      expect(
        [empty.bestBid(), empty.bestAsk(), empty.mid(), empty.spread(), empty.best('buy')],
        'An empty book has no bid, ask, mid, spread or best level',
      ).toEqual(Array(5).fill(undefined));
      const oneSided = bookOf(order(1, 'buy', 9_995, 10));
      expect(oneSided.bestBid(), 'One bid at 9995').toBe(9_995);
      expect(
        [oneSided.bestAsk(), oneSided.mid(), oneSided.spread()],
        'A bid alone gives no ask, no mid and no spread',
      ).toEqual(Array(3).fill(undefined));
      const atZero = bookOf(order(1, 'buy', 0, 10), order(2, 'sell', 3, 10));
      expect(atZero.bestBid(), 'A bid at 0 is a bid').toBe(0);
      expect(atZero.mid(), 'The mid of 0 / 3').toBe(1.5);
      expect(atZero.spread(), 'The spread of 0 / 3').toBe(3);
      const below = bookOf(order(1, 'buy', -4, 10), order(2, 'sell', 0, 10));
      expect(below.bestAsk(), 'An ask at 0 is an ask').toBe(0);
      expect([below.mid(), below.spread()], 'Mid and spread of −4 / 0').toEqual([-2, 4]);
      expect(() => below.add(order(3, 'buy', 0, 1)), 'A buy at 0 reaches the ask at 0').toThrow(
        RangeError,
      );
    });

    points(2, 'orders at a price queue up, and share one level', () => {
      const book = bookOf(
        order(7, 'buy', 9_995, 10),
        order(3, 'buy', 9_995, 99),
        order(5, 'buy', 9_995, 1),
        order(9, 'buy', 9_990, 4),
      );
      expect(queue(book, 'buy', 9_995), 'The queue at 9995: 7 came first, then 3, then 5').toBe(
        '7 × 10, 3 × 99, 5 × 1',
      );
      expect(book.best('buy'), 'The level at 9995: 110 lots of 3 orders').toEqual({
        priceTicks: 9_995,
        qtyLots: 110,
        orders: 3,
      });
      expect(queue(book, 'buy', 9_999), 'Nobody bids at 9999').toBe('nobody');
      expect(queue(book, 'sell', 9_995), 'Nobody asks at 9995').toBe('nobody');
      const copy = book.queueAt('buy', ticks(9_995)) as Order[];
      copy.length = 0;
      expect(queue(book, 'buy', 9_995), 'Emptying an array that was returned changes no book').toBe(
        '7 × 10, 3 × 99, 5 × 1',
      );
    });

    points(3, 'a cancel needs nothing but the id, and the last order takes its level along', () => {
      const book = bookOf(
        order(1, 'buy', 9_998, 20),
        order(2, 'buy', 9_995, 10),
        order(3, 'buy', 9_995, 10),
        order(4, 'buy', 9_995, 10),
        order(5, 'sell', 10_002, 9),
      );
      const cancelled = book.cancel(orderId(3));
      expect(cancelled && told(cancelled), 'Cancelling 3 returns it').toBe('3: buy 10 at 9995');
      expect(queue(book, 'buy', 9_995), '2, 3 and 4 had the same size and price; 3 is gone').toBe(
        '2 × 10, 4 × 10',
      );
      book.cancel(orderId(1));
      expect(book.bestBid(), 'The only order at 9998 is gone: 9995 is the best bid at once').toBe(
        9_995,
      );
      expect(book.best('buy')?.qtyLots, 'At 9995 there are 20 lots left').toBe(20);
      book.cancel(orderId(5));
      expect(
        [book.bestAsk(), book.mid()],
        'The only ask is gone: no ask, and no mid any more',
      ).toEqual([undefined, undefined]);
      expect(book.cancel(orderId(5)), 'Order 5 is cancelled a second time').toBeUndefined();
      expect(book.cancel(orderId(99)), 'Order 99 never came').toBeUndefined();
      expect(drawBook(book), 'What is left after the cancels').toBe(
        'bid | price | ask\n 20 |  9995 |',
      );
    });

    points(2, 'what may not rest is a RangeError, and the book is as before', () => {
      const book = bookOf(order(1, 'buy', 9_995, 10), order(2, 'sell', 10_005, 10));
      const before = drawn(book);
      const refused: readonly (readonly [Order, string])[] = [
        [order(1, 'buy', 9_990, 5), 'order 1 rests already'],
        [order(2, 'buy', 9_990, 5), 'order 2 rests already, on the other side'],
        [order(3, 'buy', 10_005, 5), 'a buy at the best ask would trade'],
        [order(3, 'buy', 10_009, 5), 'a buy above the best ask would trade'],
        [order(3, 'sell', 9_995, 5), 'a sell at the best bid would trade'],
        [order(3, 'sell', 9_000, 5), 'a sell below the best bid would trade'],
        [{ ...order(3, 'buy', 1, 1), qtyLots: 0 as Order['qtyLots'] }, 'it has 0 lots'],
        [{ ...order(3, 'buy', 1, 1), qtyLots: -5 as Order['qtyLots'] }, 'it has −5 lots'],
        [{ ...order(3, 'buy', 1, 1), qtyLots: 0.5 as Order['qtyLots'] }, 'it has half a lot'],
        [{ ...order(3, 'buy', 1, 1), priceTicks: 0.1 as Order['priceTicks'] }, 'its price is 0.1'],
        [
          { ...order(3, 'sell', 1, 1), priceTicks: Number.NaN as Order['priceTicks'] },
          'its price is NaN',
        ],
      ];
      for (const [bad, why] of refused) {
        expect(() => book.add(bad), `Adding ${told(bad)} is a RangeError: ${why}`).toThrow(
          RangeError,
        );
        expect(drawn(book), `The book after ${told(bad)} was refused, since ${why}`).toBe(before);
      }
      expect(book.cancel(orderId(3)), 'Order 3 was refused, so it does not rest').toBeUndefined();
      book.cancel(orderId(1));
      book.add(order(1, 'buy', 9_990, 5));
      expect(queue(book, 'buy', 9_990), 'The id of a cancelled order may be used again').toBe(
        '1 × 5',
      );
    });

    points(4, 'it agrees with a plain list of orders after any commands', () => {
      const command = fc.oneof(
        fc.record({
          kind: fc.constant('add' as const),
          id: fc.integer({ min: 1, max: 12 }),
          side: fc.constantFrom<Side>('buy', 'sell'),
          price: fc.integer({ min: -3, max: 4 }),
          qty: fc.integer({ min: 1, max: 9 }),
        }),
        fc.record({ kind: fc.constant('cancel' as const), id: fc.integer({ min: 1, max: 12 }) }),
      );
      forAll(fc.array(command, { maxLength: 40 }), (commands) => {
        const book = new OrderBook();
        const list = new ListOfOrders();
        const story: string[] = [];
        for (const now of commands) {
          if (now.kind === 'add') {
            const added = order(now.id, now.side, now.price, now.qty);
            if (list.refuses(added)) continue;
            story.push(told(added));
            list.orders.push(added);
            book.add(added);
          } else {
            story.push(`cancel ${now.id}`);
            const at = list.orders.findIndex(({ id }) => id === now.id);
            const expected = at < 0 ? undefined : list.orders.splice(at, 1)[0];
            const found = book.cancel(orderId(now.id));
            expect(found && told(found), `What the last cancel returns: ${story.join('; ')}`).toBe(
              expected && told(expected),
            );
          }
          for (const side of ['buy', 'sell'] as const) {
            const levels = list.side(side);
            expect(
              book.depth(side),
              `After these, the levels on the ${side} side: ${story.join('; ')}`,
            ).toEqual(levels);
            for (const { priceTicks } of levels) {
              const there = list.orders.filter(
                (one) => one.side === side && one.priceTicks === priceTicks,
              );
              expect(
                queue(book, side, priceTicks),
                `The queue to ${side} at ${priceTicks} after: ${story.join('; ')}`,
              ).toBe(there.map(({ id, qtyLots }) => `${id} × ${qtyLots}`).join(', '));
            }
            expect(book.best(side), `The best level to ${side} after: ${story.join('; ')}`).toEqual(
              levels[0],
            );
          }
        }
      });
    });

    points(3, 'best, mid and spread are O(1), whatever rests in the book', () => {
      expectGrowth('Asking for best bid, best ask, mid and spread', 1.5, (book) => {
        for (let i = 0; i < 10; i++) [book.bestBid(), book.bestAsk(), book.mid(), book.spread()];
      });
      const [few, many] = [20, 2_000].map((count) => {
        const book = new OrderBook();
        for (let i = 0; i < count; i++) book.add(order(i, 'buy', 9_995, 1 + (i % 9)));
        return countSteps(() => {
          for (let i = 0; i < 10; i++) book.best('buy');
        }).steps;
      }) as [number, number];
      expect(
        many,
        `Asking for the best level ten times took ${few} steps with 20 orders there and ${many} with 2,000: O(1) allows at most half as many again`,
      ).toBeLessThanOrEqual(1.5 * few);
    });

    points(3, 'add and cancel are O(log levels)', () => {
      expectGrowth('Ten adds at new prices', 4, (book) => {
        for (let i = 0; i < 10; i++) book.add(order(1_000_000 + i, 'buy', -11 - 3 * i, 5));
      });
      expectGrowth('Ten cancels that empty their levels, in the order of arrival', 4, (book) => {
        for (let id = 0; id < 10; id++) book.cancel(orderId(id));
      });
      expectGrowth('Ten cancels, each of the best bid', 4, (book, bidIds) => {
        for (const id of bidIds.slice(0, 10)) book.cancel(orderId(id));
      });
    });
  },
);
