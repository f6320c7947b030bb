import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Book,
  cancel,
  lotsAhead,
  type ModifyPolicy,
  modify,
} from '#answers/11-matching-engine/cancel-and-modify.js';
import { drawQueues } from '../../../src/book/index.js';
import { bookLine, frozenBook, readBook, tradesLine } from '../../../src/course/book-lines.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import {
  type Command,
  cancelOrder,
  describeCommand,
  modifyOrder,
  placeLimit,
  ReadableEngine,
} from '../../../src/matching/index.js';
import { lots, orderId, ticks } from '../../../src/units/index.js';

const change = (price: number, qty: number) =>
  Object.freeze({ priceTicks: ticks(price), qtyLots: lots(qty) });

/** A cancel that answers, as it should where nothing is found too. */
function cancelled(book: Book, id: number, told: string): ReturnType<typeof cancel> {
  expect(() => cancel(book, orderId(id)), `${told}\nIt answers, and throws nothing`).not.toThrow();
  return cancel(book, orderId(id));
}

interface Expected {
  readonly outcome: 'kept-place' | 'lost-place' | 'rejected';
  /** `none` unless told. */
  readonly trades?: string;
  readonly book: string;
}

/** One modify: what it must lead to. */
function expectModify(
  book: Book,
  [id, qty, price]: readonly [number, number, number],
  { outcome, trades = 'none', book: after }: Expected,
  why: string,
  policy?: ModifyPolicy,
): Book {
  const modified = modify(book, orderId(id), change(price, qty), policy);
  const under = policy === undefined ? '' : ` under ${policy}`;
  const told = `${why}\n${drawQueues(book)}\nThen: modify order ${id} to ${qty} @ ${price}${under}`;
  expect(modified.outcome, `${told}. The outcome`).toBe(outcome);
  expect(tradesLine(modified.trades), `${told}. The trades (lots @ price with maker)`).toBe(trades);
  expect(bookLine(modified.book), `${told}. The book afterwards`).toBe(after);
  return frozenBook(modified.book);
}

const queue = readBook(
  '10(1) @ 99, 5(2) @ 99, 7(3) @ 99, 4(4) @ 98',
  '6(5) @ 101, 2(6) @ 101, 8(7) @ 102',
);
const ASKS = 'asks 6(5) @ 101, 2(6) @ 101, 8(7) @ 102';
const BIDS = 'bids 10(1) @ 99, 5(2) @ 99, 7(3) @ 99, 4(4) @ 98';

const anyCommands = fc.array(
  fc.record({
    kind: fc.constantFrom('place', 'place', 'modify', 'modify', 'cancel'),
    side: fc.constantFrom('buy', 'sell'),
    id: fc.nat({ max: 30 }),
    priceTicks: fc.integer({ min: 0, max: 4 }),
    qtyLots: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 30 },
);

graded(
  '11-matching-engine/cancel-and-modify',
  {
    hints: [
      'For each change ask: does somebody behind this order have a reason to complain if it stays where it is? Fewer lots at the same price hurt nobody.',
      'modify first finds the order: without it, or with 0 lots, nothing happens. Where the place is kept, map over the side and put a copy with the new quantity at the same index. Where it is lost, take the order out and match it like a new one; the loop is that of match-limit.',
      'The place is kept where policy is "keep-place" and priceTicks === order.priceTicks and qtyLots <= order.qtyLots. Match against the book without the order, at the makers’ prices, then insert what is left before the first order of its side with a worse price.',
    ],
  },
  (points) => {
    points(1, 'lotsAhead() counts what must go first, at the same price', () => {
      const cases: readonly [number, number | undefined, string][] = [
        [1, 0, 'it is the first at 99'],
        [2, 10, 'order 1 stands before it'],
        [3, 15, 'orders 1 and 2 stand before it'],
        [4, 0, 'it is alone at 98; better prices are not its queue'],
        [6, 6, 'order 5 stands before it among the asks'],
        [7, 0, 'it is alone at 102'],
        [9, undefined, 'no such order rests'],
      ];
      for (const [id, expected, why] of cases) {
        expect(
          lotsAhead(queue, orderId(id)),
          `lotsAhead() of order ${id}: ${why}\n${drawQueues(queue)}\nLots`,
        ).toBe(expected);
      }
    });

    points(2, 'cancel() takes out one order, and nobody else loses a place', () => {
      const cases: readonly [number, string, string][] = [
        [1, `bids 5(2) @ 99, 7(3) @ 99, 4(4) @ 98; ${ASKS}`, 'the head of a queue'],
        [2, `bids 10(1) @ 99, 7(3) @ 99, 4(4) @ 98; ${ASKS}`, 'the middle of a queue'],
        [3, `bids 10(1) @ 99, 5(2) @ 99, 4(4) @ 98; ${ASKS}`, 'the end of a queue'],
        [4, `bids 10(1) @ 99, 5(2) @ 99, 7(3) @ 99; ${ASKS}`, 'the last of its price'],
        [7, `${BIDS}; asks 6(5) @ 101, 2(6) @ 101`, 'an ask'],
      ];
      for (const [id, after, why] of cases) {
        const { book, order } = cancel(queue, orderId(id));
        const told = `cancel() of order ${id}, ${why}\n${drawQueues(queue)}\n`;
        expect(bookLine(book), `${told}The book afterwards`).toBe(after);
        expect(order?.id, `${told}The order that is returned`).toBe(id);
      }
      const { order } = cancel(queue, orderId(2));
      expect(order?.qtyLots, 'The cancelled order 2 is returned as it stood, with 5 lots').toBe(5);
    });

    points(1, 'cancelling what is not there is an answer, no error', () => {
      for (const book of [readBook('', ''), queue]) {
        const told = `cancel() of order 77, which does not rest in\n${drawQueues(book)}`;
        const answer = cancelled(book, 77, told);
        expect(answer.order, `${told}\nThe order`).toBeUndefined();
        expect(bookLine(answer.book), `${told}\nThe book afterwards`).toBe(bookLine(book));
      }
      const once = frozenBook(cancel(queue, orderId(2)).book);
      expect(
        cancel(once, orderId(2)).order,
        'Order 2 was cancelled before, so a second cancel finds none',
      ).toBeUndefined();
    });

    points(3, 'fewer lots at the same price keep the place', () => {
      expectModify(
        queue,
        [1, 8, 99],
        { outcome: 'kept-place', book: `bids 8(1) @ 99, 5(2) @ 99, 7(3) @ 99, 4(4) @ 98; ${ASKS}` },
        'The first in the queue shrinks.',
      );
      expectModify(
        queue,
        [2, 1, 99],
        {
          outcome: 'kept-place',
          book: `bids 10(1) @ 99, 1(2) @ 99, 7(3) @ 99, 4(4) @ 98; ${ASKS}`,
        },
        'One in the middle shrinks.',
      );
      expectModify(
        queue,
        [5, 6, 101],
        { outcome: 'kept-place', book: `${BIDS}; ${ASKS}` },
        'A modify that changes nothing costs nothing.',
      );
      expectModify(
        readBook('', '6(5) @ 0, 2(6) @ 0'),
        [5, 1, 0],
        { outcome: 'kept-place', book: 'bids nobody; asks 1(5) @ 0, 2(6) @ 0' },
        'At a price of 0.',
      );
    });

    points(3, 'more lots or another price go to the back', () => {
      expectModify(
        queue,
        [1, 11, 99],
        {
          outcome: 'lost-place',
          book: `bids 5(2) @ 99, 7(3) @ 99, 11(1) @ 99, 4(4) @ 98; ${ASKS}`,
        },
        'One lot more.',
      );
      expectModify(
        queue,
        [2, 5, 98],
        {
          outcome: 'lost-place',
          book: `bids 10(1) @ 99, 7(3) @ 99, 4(4) @ 98, 5(2) @ 98; ${ASKS}`,
        },
        'A worse price, where somebody stands.',
      );
      expectModify(
        queue,
        [2, 3, 100],
        {
          outcome: 'lost-place',
          book: `bids 3(2) @ 100, 10(1) @ 99, 7(3) @ 99, 4(4) @ 98; ${ASKS}`,
        },
        'A better price, and fewer lots.',
      );
      expectModify(
        queue,
        [4, 4, 99],
        {
          outcome: 'lost-place',
          book: `bids 10(1) @ 99, 5(2) @ 99, 7(3) @ 99, 4(4) @ 99; ${ASKS}`,
        },
        'It joins the queue at the best bid, last.',
      );
      expectModify(
        queue,
        [5, 6, 102],
        { outcome: 'lost-place', book: `${BIDS}; asks 2(6) @ 101, 8(7) @ 102, 6(5) @ 102` },
        'Repricing one of two orders leaves the other.',
      );
      const there = expectModify(
        queue,
        [1, 10, 98],
        {
          outcome: 'lost-place',
          book: `bids 5(2) @ 99, 7(3) @ 99, 4(4) @ 98, 10(1) @ 98; ${ASKS}`,
        },
        'A price away.',
      );
      expectModify(
        there,
        [1, 10, 99],
        {
          outcome: 'lost-place',
          book: `bids 5(2) @ 99, 7(3) @ 99, 10(1) @ 99, 4(4) @ 98; ${ASKS}`,
        },
        'And back again: the old place is gone.',
      );
    });

    points(3, 'a new price may trade, at the price of whoever waited', () => {
      expectModify(
        queue,
        [2, 5, 101],
        {
          outcome: 'lost-place',
          trades: '5 @ 101 with 5',
          book: 'bids 10(1) @ 99, 7(3) @ 99, 4(4) @ 98; asks 1(5) @ 101, 2(6) @ 101, 8(7) @ 102',
        },
        'It is filled; order 5 in part, and keeps its place.',
      );
      expectModify(
        queue,
        [1, 10, 101],
        {
          outcome: 'lost-place',
          trades: '6 @ 101 with 5, 2 @ 101 with 6',
          book: 'bids 2(1) @ 101, 5(2) @ 99, 7(3) @ 99, 4(4) @ 98; asks 8(7) @ 102',
        },
        'What is left rests at the new price, short of the next ask.',
      );
      expectModify(
        queue,
        [4, 3, 105],
        {
          outcome: 'lost-place',
          trades: '3 @ 101 with 5',
          book: 'bids 10(1) @ 99, 5(2) @ 99, 7(3) @ 99; asks 3(5) @ 101, 2(6) @ 101, 8(7) @ 102',
        },
        'Its own price of 105 is not the price of the trade.',
      );
      expectModify(
        queue,
        [7, 8, 99],
        {
          outcome: 'lost-place',
          trades: '8 @ 99 with 1',
          book: 'bids 2(1) @ 99, 5(2) @ 99, 7(3) @ 99, 4(4) @ 98; asks 6(5) @ 101, 2(6) @ 101',
        },
        'From the other side.',
      );
    });

    points(1, 'what cannot be modified is rejected, and the book is as it was', () => {
      const same = `${BIDS}; ${ASKS}`;
      expectModify(queue, [77, 5, 99], { outcome: 'rejected', book: same }, 'No such order rests.');
      expectModify(queue, [1, 0, 99], { outcome: 'rejected', book: same }, '0 lots.');
      expectModify(
        queue,
        [77, 5, 105],
        { outcome: 'rejected', book: same },
        'No such order rests, though it would trade.',
        'reinsert',
      );
      const { book } = modify(queue, orderId(2), change(101, 5));
      expectModify(
        frozenBook(book),
        [2, 5, 99],
        { outcome: 'rejected', book: bookLine(book) },
        'Order 2 has been filled.',
      );
    });

    points(1, 'under reinsert every modify loses the place', () => {
      expectModify(
        queue,
        [1, 8, 99],
        { outcome: 'lost-place', book: `bids 5(2) @ 99, 7(3) @ 99, 8(1) @ 99, 4(4) @ 98; ${ASKS}` },
        'Fewer lots.',
        'reinsert',
      );
      expectModify(
        queue,
        [5, 6, 101],
        { outcome: 'lost-place', book: `${BIDS}; asks 2(6) @ 101, 6(5) @ 101, 8(7) @ 102` },
        'The same again.',
        'reinsert',
      );
      expectModify(
        queue,
        [1, 8, 99],
        { outcome: 'kept-place', book: `bids 8(1) @ 99, 5(2) @ 99, 7(3) @ 99, 4(4) @ 98; ${ASKS}` },
        'Fewer lots.',
        'keep-place',
      );
    });

    points(4, 'command by command it agrees with the library’s engine, under both policies', () => {
      forAll(
        fc.tuple(anyCommands, fc.constantFrom('keep-place', 'reinsert')),
        ([drawn, policy]) => {
          const engine = new ReadableEngine({ modifyPolicy: policy });
          drawn.forEach(({ kind, side, id, priceTicks, qtyLots }, index) => {
            if (kind === 'place') {
              engine.submit(placeLimit({ id: index, side, priceTicks, qtyLots }));
              return;
            }
            const command: Command =
              kind === 'cancel' ? cancelOrder({ id }) : modifyOrder({ id, priceTicks, qtyLots });
            const book: Book = frozenBook(engine.snapshot());
            const told = `In this book, under ${policy}\n${drawQueues(book)}\nThen: ${describeCommand(command)}`;
            const events = engine.submit(command);
            if (kind === 'cancel') {
              expect(bookLine(cancelled(book, id, told).book), `${told}. The book afterwards`).toBe(
                bookLine(engine.snapshot()),
              );
              return;
            }
            const modified = modify(book, orderId(id), change(priceTicks, qtyLots), policy);
            const trades = events.filter((event) => event.kind === 'traded');
            const first = events[0];
            const kept =
              first?.kind === 'modified' && first.keptPlace ? 'kept-place' : 'lost-place';
            expect(modified.outcome, `${told}. The outcome`).toBe(
              first?.kind === 'rejected' ? 'rejected' : kept,
            );
            expect(
              tradesLine(modified.trades),
              `${told}. The trades (lots @ price with maker)`,
            ).toBe(tradesLine(trades));
            expect(bookLine(modified.book), `${told}. The book afterwards`).toBe(
              bookLine(engine.snapshot()),
            );
          });
        },
      );
    });
  },
);
