import fc from 'fast-check';
import { expect } from 'vitest';
import {
  averagePriceTicks,
  type Book,
  fillableLots,
  type Order,
  type Outcome,
  place,
  type Trade,
} from '#answers/11-matching-engine/market-and-immediate.js';
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
import {
  describeCommand,
  type MatchingEvent,
  placeLimit,
  placeMarket,
  ReadableEngine,
} from '../../../src/matching/index.js';
import { lots, orderId, type Side, ticks } from '../../../src/units/index.js';

/** `buy 10 @ 9995 (4) FOK`, or `buy 10 market (4) IOC`. */
function order(line: string): Order {
  const market = /^(buy|sell) (\d+) market \((\d+)\) (IOC|FOK)$/.exec(line);
  if (market !== null) {
    return Object.freeze({
      kind: 'market',
      id: orderId(Number(market[3])),
      side: market[1] as Side,
      qtyLots: lots(Number(market[2])),
      timeInForce: market[4] as 'IOC' | 'FOK',
    });
  }
  const end = line.lastIndexOf(' ');
  const { id, side, priceTicks, qtyLots } = readOrder(line.slice(0, end));
  const timeInForce = line.slice(end + 1) as 'GTC' | 'IOC' | 'FOK' | 'post-only';
  return Object.freeze({ kind: 'limit', id, side, priceTicks, qtyLots, timeInForce });
}

function fateLine({ restingLots, cancelledLots, rejected }: Outcome): string {
  return `${restingLots} rest, ${cancelledLots} cancelled${rejected ? ', rejected' : ''}`;
}

interface Expected {
  readonly trades: string;
  /** `6 rest, 0 cancelled`. */
  readonly fate: string;
  readonly book: string;
}

function expectOutcome(book: Book, line: string, expected: Expected, why: string): void {
  const outcome = place(book, order(line));
  const told = `${why}\n${drawQueues(book)}\nThen: ${line}`;
  expect(tradesLine(outcome.trades), `${told}. The trades (lots @ price with maker)`).toBe(
    expected.trades,
  );
  expect(fateLine(outcome), `${told}. The lots that did not trade`).toBe(expected.fate);
  expect(bookLine(outcome.book), `${told}. The book afterwards`).toBe(expected.book);
}

const ladder = readBook('6(8) @ 99, 4(9) @ 98', '2(1) @ 101, 3(2) @ 101, 5(3) @ 103, 7(4) @ 110');
const BIDS = 'bids 6(8) @ 99, 4(9) @ 98';
const untouched = `${BIDS}; asks 2(1) @ 101, 3(2) @ 101, 5(3) @ 103, 7(4) @ 110`;

const trade = (priceTicks: number, qtyLots: number): Trade => ({
  makerId: orderId(1),
  takerId: orderId(2),
  priceTicks: ticks(priceTicks),
  qtyLots: lots(qtyLots),
});

const anyOrders = fc.array(
  fc.record({
    side: fc.constantFrom('buy', 'sell'),
    price: fc.constantFrom('market', '0', '1', '2', '3', '4'),
    qtyLots: fc.integer({ min: 1, max: 9 }),
    limitTime: fc.constantFrom('GTC', 'GTC', 'GTC', 'IOC', 'FOK', 'post-only'),
    marketTime: fc.constantFrom('IOC', 'FOK'),
  }),
  { maxLength: 30 },
);

/** What the engine's events say of the order, in the suite's words. */
function fateOf(id: number, qtyLots: number, events: readonly MatchingEvent[]): string {
  const sum = (kind: 'traded' | 'cancelled') =>
    events.reduce((total, event) => total + (event.kind === kind ? event.qtyLots : 0), 0);
  const rejected = events.some((event) => event.kind === 'rejected' && event.id === id);
  const resting = rejected ? 0 : qtyLots - sum('traded') - sum('cancelled');
  return `${resting} rest, ${sum('cancelled')} cancelled${rejected ? ', rejected' : ''}`;
}

graded(
  '11-matching-engine/market-and-immediate',
  {
    hints: [
      'Two questions decide everything: how many lots could this order trade now, and what happens to the others? Answer the first without touching the book; two of the four kinds need it before they may begin.',
      'fillableLots walks the other side from the front, stops where the price is out of reach, and adds up. Then: post-only with anything fillable is refused; FOK with too little fillable is cancelled whole; everybody else trades exactly what is fillable.',
      'After the trades the remainder is the quantity less what was fillable. GTC and post-only rest with it, behind those at their price; IOC and market orders have it cancelled; FOK has none. A market order reaches every price, so give it no price at all rather than a very large one.',
    ],
  },
  (points) => {
    points(2, 'fillableLots() counts what the order reaches, up to its own quantity', () => {
      const cases: readonly [string, number, string][] = [
        ['buy 4 @ 101 (5) FOK', 4, '5 lots are offered at 101, and it wants 4'],
        ['buy 5 @ 101 (5) IOC', 5, 'all of the two orders at 101'],
        ['buy 20 @ 102 (5) IOC', 5, 'nothing more is offered up to 102'],
        ['buy 20 @ 103 (5) GTC', 10, 'its own price of 103 is included'],
        ['buy 20 @ 100 (5) GTC', 0, 'nobody offers at 100'],
        ['buy 16 market (5) IOC', 16, 'a market order reaches every price'],
        ['buy 99 market (5) FOK', 17, 'all that is offered'],
        [
          'sell 9 @ 98 (5) post-only',
          9,
          'a sell reaches 98 and 99; the time in force does not matter',
        ],
        ['sell 9 @ 99 (5) IOC', 6, 'a sell at 99 reaches 99 only'],
      ];
      for (const [line, expected, why] of cases) {
        expect(
          fillableLots(ladder, order(line)),
          `fillableLots() of ${line}: ${why}\n${drawQueues(ladder)}\nLots`,
        ).toBe(expected);
      }
      const none = readBook('', '');
      expect(fillableLots(none, order('sell 5 market (5) IOC')), 'An empty book fills 0 lots').toBe(
        0,
      );
      const free = readBook('3(1) @ 0', '');
      expect(
        fillableLots(free, order('sell 5 market (5) IOC')),
        'A bid of 0 is a bid for 3 lots',
      ).toBe(3);
    });

    points(2, 'good till cancelled: the remainder rests', () => {
      const book = readBook('6(8) @ 99, 4(9) @ 98', '2(1) @ 101, 3(2) @ 101, 5(3) @ 103');
      expectOutcome(
        book,
        'buy 9 @ 102 (5) GTC',
        {
          trades: '2 @ 101 with 1, 3 @ 101 with 2',
          fate: '4 rest, 0 cancelled',
          book: 'bids 4(5) @ 102, 6(8) @ 99, 4(9) @ 98; asks 5(3) @ 103',
        },
        'It trades at 101 and rests at its own price.',
      );
      expectOutcome(
        book,
        'buy 4 @ 102 (5) GTC',
        {
          trades: '2 @ 101 with 1, 2 @ 101 with 2',
          fate: '0 rest, 0 cancelled',
          book: `${BIDS}; asks 1(2) @ 101, 5(3) @ 103`,
        },
        'It is filled, and order 2 in part.',
      );
      expectOutcome(
        book,
        'buy 4 @ 99 (5) GTC',
        {
          trades: 'none',
          fate: '4 rest, 0 cancelled',
          book: 'bids 6(8) @ 99, 4(5) @ 99, 4(9) @ 98; asks 2(1) @ 101, 3(2) @ 101, 5(3) @ 103',
        },
        'It reaches nobody and queues.',
      );
    });

    points(3, 'immediate or cancel: the remainder never rests', () => {
      expectOutcome(
        ladder,
        'buy 9 @ 102 (5) IOC',
        {
          trades: '2 @ 101 with 1, 3 @ 101 with 2',
          fate: '0 rest, 4 cancelled',
          book: `${BIDS}; asks 5(3) @ 103, 7(4) @ 110`,
        },
        'It trades what it reaches.',
      );
      expectOutcome(
        ladder,
        'buy 9 @ 100 (5) IOC',
        { trades: 'none', fate: '0 rest, 9 cancelled', book: untouched },
        'It reaches nobody.',
      );
      expectOutcome(
        ladder,
        'sell 6 @ 99 (5) IOC',
        {
          trades: '6 @ 99 with 8',
          fate: '0 rest, 0 cancelled',
          book: 'bids 4(9) @ 98; asks 2(1) @ 101, 3(2) @ 101, 5(3) @ 103, 7(4) @ 110',
        },
        'It is filled exactly.',
      );
    });

    points(2, 'a market order takes any price, and never rests', () => {
      expectOutcome(
        ladder,
        'buy 12 market (5) IOC',
        {
          trades: '2 @ 101 with 1, 3 @ 101 with 2, 5 @ 103 with 3, 2 @ 110 with 4',
          fate: '0 rest, 0 cancelled',
          book: `${BIDS}; asks 5(4) @ 110`,
        },
        'It walks up the book.',
      );
      expectOutcome(
        ladder,
        'sell 12 market (5) IOC',
        {
          trades: '6 @ 99 with 8, 4 @ 98 with 9',
          fate: '0 rest, 2 cancelled',
          book: 'bids nobody; asks 2(1) @ 101, 3(2) @ 101, 5(3) @ 103, 7(4) @ 110',
        },
        'It empties the side, and 2 lots find nobody.',
      );
      expectOutcome(
        readBook('', ''),
        'buy 3 market (5) IOC',
        { trades: 'none', fate: '0 rest, 3 cancelled', book: 'bids nobody; asks nobody' },
        'Nobody is there.',
      );
      expectOutcome(
        readBook('3(1) @ 0', ''),
        'sell 4 market (5) IOC',
        { trades: '3 @ 0 with 1', fate: '0 rest, 1 cancelled', book: 'bids nobody; asks nobody' },
        'A bid of 0 is a bid.',
      );
    });

    points(3, 'fill or kill: all at once, or nothing at all', () => {
      expectOutcome(
        ladder,
        'buy 10 @ 103 (5) FOK',
        {
          trades: '2 @ 101 with 1, 3 @ 101 with 2, 5 @ 103 with 3',
          fate: '0 rest, 0 cancelled',
          book: `${BIDS}; asks 7(4) @ 110`,
        },
        'Exactly 10 lots are offered up to 103.',
      );
      expectOutcome(
        ladder,
        'buy 11 @ 103 (5) FOK',
        { trades: 'none', fate: '0 rest, 11 cancelled', book: untouched },
        'One lot too few is offered up to 103, though 7 more wait at 110.',
      );
      expectOutcome(
        ladder,
        'buy 17 market (5) FOK',
        {
          trades: '2 @ 101 with 1, 3 @ 101 with 2, 5 @ 103 with 3, 7 @ 110 with 4',
          fate: '0 rest, 0 cancelled',
          book: `${BIDS}; asks nobody`,
        },
        'All that is offered.',
      );
      expectOutcome(
        ladder,
        'buy 18 market (5) FOK',
        { trades: 'none', fate: '0 rest, 18 cancelled', book: untouched },
        'One lot more than there is.',
      );
      expectOutcome(
        ladder,
        'sell 1 @ 100 (5) FOK',
        { trades: 'none', fate: '0 rest, 1 cancelled', book: untouched },
        'It reaches nobody.',
      );
    });

    points(3, 'post-only: rests whole, or is refused', () => {
      expectOutcome(
        ladder,
        'buy 4 @ 100 (5) post-only',
        {
          trades: 'none',
          fate: '4 rest, 0 cancelled',
          book: 'bids 4(5) @ 100, 6(8) @ 99, 4(9) @ 98; asks 2(1) @ 101, 3(2) @ 101, 5(3) @ 103, 7(4) @ 110',
        },
        'One tick below the best ask it cannot trade.',
      );
      expectOutcome(
        ladder,
        'buy 4 @ 101 (5) post-only',
        { trades: 'none', fate: '0 rest, 0 cancelled, rejected', book: untouched },
        'At the best ask it would trade.',
      );
      expectOutcome(
        ladder,
        'buy 9 @ 102 (5) post-only',
        { trades: 'none', fate: '0 rest, 0 cancelled, rejected', book: untouched },
        'A part of it would trade, so all of it is refused.',
      );
      expectOutcome(
        ladder,
        'sell 9 @ 99 (5) post-only',
        { trades: 'none', fate: '0 rest, 0 cancelled, rejected', book: untouched },
        'At the best bid it would trade.',
      );
      expectOutcome(
        ladder,
        'sell 9 @ 101 (5) post-only',
        {
          trades: 'none',
          fate: '9 rest, 0 cancelled',
          book: `${BIDS}; asks 2(1) @ 101, 3(2) @ 101, 9(5) @ 101, 5(3) @ 103, 7(4) @ 110`,
        },
        'At its own side’s best price it joins the queue.',
      );
      expectOutcome(
        readBook('', ''),
        'sell 9 @ 0 (5) post-only',
        { trades: 'none', fate: '9 rest, 0 cancelled', book: 'bids nobody; asks 9(5) @ 0' },
        'Nobody is there to trade with.',
      );
    });

    points(1, 'averagePriceTicks() weighs each price by its lots', () => {
      expect(
        averagePriceTicks([trade(101, 5), trade(103, 5), trade(110, 2)]),
        '5 lots at 101, 5 at 103 and 2 at 110: (505 + 515 + 220) / 12',
      ).toBeCloseTo(1240 / 12, 9);
      expect(averagePriceTicks([trade(0, 5)]), '5 lots at 0 have an average price of 0').toBe(0);
      expect(
        averagePriceTicks([trade(100, 1), trade(101, 3)]),
        'It is not rounded: 1 lot at 100 and 3 at 101',
      ).toBe(100.75);
      expect(averagePriceTicks([]), 'No trades have no average price').toBeUndefined();
    });

    points(1, 'what cannot be placed is a RangeError, whatever its kind', () => {
      for (const line of [
        'buy 0 @ 99 (5) GTC',
        'buy 0 market (5) FOK',
        'sell 1 @ 200 (8) GTC',
        'buy 1 @ 101 (1) post-only',
        'sell 99 market (4) FOK',
        'sell 1 @ 200 (9) IOC',
      ]) {
        const what = line.includes(' 0 ') ? 'it has 0 lots' : 'its id rests in the book';
        expect(
          () => place(ladder, order(line)),
          `place() of ${line}: ${what}, a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(4, 'order by order it agrees with the library’s engine', () => {
      forAll(anyOrders, (orders) => {
        const engine = new ReadableEngine();
        let book: Book = readBook('', '');
        orders.forEach(({ side, price, qtyLots, limitTime, marketTime }, id) => {
          const isMarket = price === 'market';
          const command = isMarket
            ? placeMarket({ id, side, qtyLots, timeInForce: marketTime })
            : placeLimit({ id, side, qtyLots, priceTicks: Number(price), timeInForce: limitTime });
          const told = `In this book\n${drawQueues(book)}\nThen: ${describeCommand(command)}`;
          const outcome = place(
            book,
            order(
              isMarket
                ? `${side} ${qtyLots} market (${id}) ${marketTime}`
                : `${side} ${qtyLots} @ ${price} (${id}) ${limitTime}`,
            ),
          );
          const events = engine.submit(command);
          const trades = events.filter((event) => event.kind === 'traded');
          expect(tradesLine(outcome.trades), `${told}. The trades (lots @ price with maker)`).toBe(
            tradesLine(trades),
          );
          expect(fateLine(outcome), `${told}. The lots that did not trade`).toBe(
            fateOf(id, qtyLots, events),
          );
          expect(bookLine(outcome.book), `${told}. The book afterwards`).toBe(
            bookLine(engine.snapshot()),
          );
          book = frozenBook(outcome.book);
        });
      });
    });
  },
);
