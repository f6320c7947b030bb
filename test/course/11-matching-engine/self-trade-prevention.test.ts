import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Book,
  type Matched,
  match,
  type Policy,
  tradesWhole,
} from '#answers/11-matching-engine/self-trade-prevention.js';
import { drawQueues } from '../../../src/book/index.js';
import {
  bookLine,
  frozenBook,
  type LineBook,
  type LineOrder,
  readBook as read,
  readOrder,
} from '../../../src/course/book-lines.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import {
  describeCommand,
  type EngineOrder,
  type MatchingEvent,
  placeLimit,
  ReadableEngine,
} from '../../../src/matching/index.js';

const POLICIES = ['allow', 'cancel-newest', 'cancel-oldest', 'cancel-both', 'decrement'] as const;

/** Every order says whose it is, if only that it is nobody's. */
function owned<O extends LineOrder>({ bids, asks }: LineBook<O>): Book {
  const all = (side: readonly O[]) => side.map((order) => ({ ...order, owner: order.owner }));
  return frozenBook({ bids: all(bids), asks: all(asks) });
}

const readBook = (bids: string, asks: string): Book => owned(read(bids, asks));
const order = (line: string) => {
  const { owner, ...rest } = readOrder(line);
  return Object.freeze({ ...rest, owner });
};

/** `4 @ 101 with 1` is a trade, `(2) loses 4` what an order lost without one. */
function eventsLine(events: Matched['events']): string {
  const written = events.map((event) =>
    event.kind === 'traded'
      ? `${event.qtyLots} @ ${event.priceTicks} with ${event.makerId}`
      : `(${event.id}) loses ${event.qtyLots}`,
  );
  return written.join(', ') || 'none';
}

/** Whose the orders are, for the sentence. */
function ownersLine({ bids, asks }: Book): string {
  const written = [...bids, ...asks].flatMap(({ id, owner }) =>
    owner === undefined ? [] : [`(${id}) is of owner ${owner}`],
  );
  return written.join(', ') || 'nobody owns anything';
}

function expectMatch(
  book: Book,
  line: string,
  policy: Policy,
  [events, after]: readonly [string, string],
  why: string,
): void {
  const matched = match(book, order(line), policy);
  const told = `${why}\n${drawQueues(book)}\n${ownersLine(book)}\nThen: ${line}, under ${policy}`;
  expect(eventsLine(matched.events), `${told}. What happened (lots @ price with maker)`).toBe(
    events,
  );
  expect(bookLine(matched.book), `${told}. The book afterwards`).toBe(after);
}

/** Others' 3, one's own 4, others' 5, at one price; then 9 of others at the next. */
const mixed = readBook('2(8) @ 99', '3(1) @ 101, 4(2) @ 101 of 7, 5(3) @ 101, 9(4) @ 102');
const B = 'bids 2(8) @ 99';

const anyOrders = fc.tuple(
  fc.constantFrom(...POLICIES),
  fc.array(
    fc.record({
      side: fc.constantFrom('buy', 'sell'),
      priceTicks: fc.integer({ min: 0, max: 3 }),
      qtyLots: fc.integer({ min: 1, max: 9 }),
      owner: fc.constantFrom(undefined, 7, 7, 8),
    }),
    { maxLength: 30 },
  ),
);

/** The engine's events in the suite's words; a modify says what is left, so what is lost is worked out. */
function engineLine(
  before: readonly EngineOrder[],
  qtyLots: number,
  id: number,
  events: readonly MatchingEvent[],
): string {
  const open = new Map<number, number>(before.map((resting) => [resting.id, resting.qtyLots]));
  open.set(id, qtyLots);
  const written = events.flatMap((event) => {
    if (event.kind === 'traded') {
      open.set(event.makerId, event.makerOpenLots);
      open.set(event.takerId, event.takerOpenLots);
      return [`${event.qtyLots} @ ${event.priceTicks} with ${event.makerId}`];
    }
    if (event.kind === 'cancelled') return [`(${event.id}) loses ${event.qtyLots}`];
    if (event.kind !== 'modified') return [];
    const lost = (open.get(event.id) ?? 0) - event.qtyLots;
    open.set(event.id, event.qtyLots);
    return [`(${event.id}) loses ${lost}`];
  });
  return written.join(', ') || 'none';
}

graded(
  '11-matching-engine/self-trade-prevention',
  {
    hints: [
      'It is the loop of match-limit with one more question, asked of each maker when it is the first: is it mine? Only then does the policy have a say.',
      'Each policy is an answer to "how many lots does the maker lose, and how many does the taker?". Write the answers into a small table: newest (0, all), oldest (all, 0), both (all, all), decrement (the smaller, the smaller). Record who lost something, the resting order first.',
      'After either, a trade or a prevention: openLots -= what the taker lost; the maker leaves where it lost all, else a copy with fewer lots stays first. The loop ends by itself when openLots is 0. An owner of undefined equals nobody, not even undefined. tradesWhole can simply try: match changes nothing.',
    ],
  },
  (points) => {
    points(1, 'orders of different owners, or of nobody, simply trade', () => {
      const book = readBook('', '3(1) @ 101 of 8, 4(2) @ 101');
      for (const policy of POLICIES) {
        expectMatch(
          book,
          'buy 9 @ 101 (5) of 7',
          policy,
          ['3 @ 101 with 1, 4 @ 101 with 2', 'bids 2(5) @ 101; asks nobody'],
          'Owner 7 owns nothing here.',
        );
        expectMatch(
          book,
          'buy 9 @ 100 (5) of 8',
          policy,
          ['none', 'bids 9(5) @ 100; asks 3(1) @ 101, 4(2) @ 101'],
          'Its own order is out of reach, so there is nothing to prevent.',
        );
        expectMatch(
          book,
          'buy 7 @ 101 (5)',
          policy,
          ['3 @ 101 with 1, 4 @ 101 with 2', 'bids nobody; asks nobody'],
          'Nobody’s order trades with nobody’s order too.',
        );
      }
      expectMatch(
        mixed,
        'buy 9 @ 101 (5) of 7',
        'allow',
        ['3 @ 101 with 1, 4 @ 101 with 2, 2 @ 101 with 3', `${B}; asks 3(3) @ 101, 9(4) @ 102`],
        'Nothing is prevented.',
      );
    });

    points(2, 'cancel-newest: the arriving order ends where it meets its own', () => {
      expectMatch(
        mixed,
        'buy 9 @ 101 (5) of 7',
        'cancel-newest',
        ['3 @ 101 with 1, (5) loses 6', `${B}; asks 4(2) @ 101, 5(3) @ 101, 9(4) @ 102`],
        'Order 2 stays where it is.',
      );
      expectMatch(
        mixed,
        'buy 3 @ 101 (5) of 7',
        'cancel-newest',
        ['3 @ 101 with 1', `${B}; asks 4(2) @ 101, 5(3) @ 101, 9(4) @ 102`],
        'It is filled before it meets its own.',
      );
    });

    points(2, 'cancel-oldest: the resting order makes way', () => {
      expectMatch(
        mixed,
        'buy 9 @ 101 (5) of 7',
        'cancel-oldest',
        [
          '3 @ 101 with 1, (2) loses 4, 5 @ 101 with 3',
          `bids 1(5) @ 101, 2(8) @ 99; asks 9(4) @ 102`,
        ],
        'It goes on to order 3, and its last lot rests.',
      );
      expectMatch(
        mixed,
        'buy 4 @ 101 (5) of 7',
        'cancel-oldest',
        ['3 @ 101 with 1, (2) loses 4, 1 @ 101 with 3', `${B}; asks 4(3) @ 101, 9(4) @ 102`],
        'All of order 2 goes, though only 1 lot was wanted.',
      );
      expectMatch(
        readBook('4(1) @ 99 of 7, 4(2) @ 98 of 7', ''),
        'sell 5 @ 98 (5) of 7',
        'cancel-oldest',
        ['(1) loses 4, (2) loses 4', 'bids nobody; asks 5(5) @ 98'],
        'Both of its own bids make way, and it rests whole.',
      );
    });

    points(2, 'cancel-both: neither survives', () => {
      expectMatch(
        mixed,
        'buy 9 @ 101 (5) of 7',
        'cancel-both',
        ['3 @ 101 with 1, (2) loses 4, (5) loses 6', `${B}; asks 5(3) @ 101, 9(4) @ 102`],
        'The trade with order 1 stands.',
      );
      expectMatch(
        mixed,
        'buy 4 @ 105 (5) of 7',
        'cancel-both',
        ['3 @ 101 with 1, (2) loses 4, (5) loses 1', `${B}; asks 5(3) @ 101, 9(4) @ 102`],
        'Whichever of them is larger.',
      );
    });

    points(3, 'decrement: both lose the smaller quantity', () => {
      expectMatch(
        mixed,
        'buy 9 @ 101 (5) of 7',
        'decrement',
        [
          '3 @ 101 with 1, (2) loses 4, (5) loses 4, 2 @ 101 with 3',
          `${B}; asks 3(3) @ 101, 9(4) @ 102`,
        ],
        'The resting order is the smaller one: the other goes on with 2 lots.',
      );
      expectMatch(
        mixed,
        'buy 4 @ 101 (5) of 7',
        'decrement',
        [
          '3 @ 101 with 1, (2) loses 1, (5) loses 1',
          `${B}; asks 3(2) @ 101, 5(3) @ 101, 9(4) @ 102`,
        ],
        'The arriving order is the smaller one: order 2 keeps its place with 3 lots.',
      );
      expectMatch(
        mixed,
        'buy 7 @ 101 (5) of 7',
        'decrement',
        ['3 @ 101 with 1, (2) loses 4, (5) loses 4', `${B}; asks 5(3) @ 101, 9(4) @ 102`],
        'Equal quantities: both are gone.',
      );
      expectMatch(
        readBook('', '3(1) @ 101, 2(2) @ 102 of 7'),
        'buy 9 @ 105 (5) of 7',
        'decrement',
        ['3 @ 101 with 1, (2) loses 2, (5) loses 2', 'bids 4(5) @ 105; asks nobody'],
        'What is left rests.',
      );
    });

    points(2, 'each maker is asked about, at every level of a sweep', () => {
      const deep = readBook('', '3(1) @ 101, 3(2) @ 102 of 7, 3(3) @ 103, 3(4) @ 103 of 7');
      expectMatch(
        deep,
        'buy 12 @ 103 (5) of 7',
        'cancel-oldest',
        [
          '3 @ 101 with 1, (2) loses 3, 3 @ 103 with 3, (4) loses 3',
          'bids 6(5) @ 103; asks nobody',
        ],
        'One’s own orders stand deeper in the book too.',
      );
      expectMatch(
        deep,
        'buy 12 @ 103 (5) of 7',
        'cancel-newest',
        ['3 @ 101 with 1, (5) loses 9', 'bids nobody; asks 3(2) @ 102, 3(3) @ 103, 3(4) @ 103'],
        'It ends at the second level.',
      );
      expectMatch(
        deep,
        'buy 12 @ 103 (5) of 7',
        'decrement',
        [
          '3 @ 101 with 1, (2) loses 3, (5) loses 3, 3 @ 103 with 3, (4) loses 3, (5) loses 3',
          'bids nobody; asks nobody',
        ],
        'Twice decremented, and nothing is left.',
      );
    });

    points(2, 'tradesWhole() counts trades, and nothing else', () => {
      const cases: readonly [string, Policy, boolean, string][] = [
        ['buy 3 @ 101 (5) of 7', 'cancel-newest', true, 'order 1 alone fills it'],
        [
          'buy 4 @ 101 (5) of 7',
          'cancel-newest',
          false,
          'it meets its own order before the last lot',
        ],
        ['buy 8 @ 101 (5) of 7', 'cancel-oldest', true, 'orders 1 and 3 have 8 lots'],
        ['buy 9 @ 101 (5) of 7', 'cancel-oldest', false, 'its own 4 lots do not count'],
        ['buy 4 @ 101 (5) of 7', 'cancel-both', false, 'its last lot would be cancelled'],
        ['buy 7 @ 101 (5) of 7', 'decrement', false, '4 lots would be decremented, not traded'],
        ['buy 9 @ 101 (5) of 7', 'decrement', false, '4 lots would be decremented, not traded'],
        ['buy 12 @ 101 (5) of 7', 'allow', true, 'all 12 lots at 101 count'],
        ['buy 13 @ 101 (5) of 7', 'allow', false, '12 lots are offered up to 101'],
        ['buy 12 @ 101 (5)', 'decrement', true, 'nobody’s order prevents nothing'],
        ['buy 1 @ 100 (5) of 7', 'cancel-oldest', false, 'it reaches nobody'],
      ];
      for (const [line, policy, expected, why] of cases) {
        expect(
          tradesWhole(mixed, order(line), policy),
          `tradesWhole() of ${line} under ${policy}: ${why}\n${drawQueues(mixed)}\n${ownersLine(mixed)}`,
        ).toBe(expected);
      }
    });

    points(4, 'order by order it agrees with the library’s engine, under every policy', () => {
      forAll(anyOrders, ([policy, orders]) => {
        const engine = new ReadableEngine({ selfTrade: policy });
        orders.forEach(({ side, priceTicks, qtyLots, owner }, id) => {
          const before = engine.snapshot();
          const book = owned(before);
          const command = placeLimit({ id, side, priceTicks, qtyLots, owner });
          const told = `In this book, under ${policy}\n${drawQueues(book)}\n${ownersLine(book)}\nThen: ${describeCommand(command)}`;
          const whose = owner === undefined ? '' : ` of ${owner}`;
          const taker = order(`${side} ${qtyLots} @ ${priceTicks} (${id})${whose}`);
          const probe = new ReadableEngine({ selfTrade: policy, snapshot: before });
          const killed = probe
            .submit({ ...command, timeInForce: 'FOK' })
            .some((event) => event.kind === 'cancelled' && event.reason === 'fill-or-kill');
          expect(tradesWhole(book, taker, policy), `${told}. Whether it trades whole`).toBe(
            !killed,
          );
          const matched = match(book, taker, policy);
          const events = engine.submit(command);
          expect(
            eventsLine(matched.events),
            `${told}. What happened (lots @ price with maker)`,
          ).toBe(engineLine([...before.bids, ...before.asks], qtyLots, id, events));
          expect(bookLine(matched.book), `${told}. The book afterwards`).toBe(
            bookLine(engine.snapshot()),
          );
        });
      });
    });
  },
);
