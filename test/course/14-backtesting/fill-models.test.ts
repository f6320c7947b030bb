import fc from 'fast-check';
import { expect } from 'vitest';
import {
  averageGain,
  isTouched,
  isTradedThrough,
  QueuePosition,
} from '#answers/14-backtesting/fill-models.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { Random } from '../../../src/random/index.js';

type Event = readonly ['depth', number, number] | readonly ['trade', number];

/** The events of the oracle queue_position_hftbacktest: 100 lots ahead at first. */
const EVENTS: readonly Event[] = Object.freeze([
  ['depth', 100, 150],
  ['trade', 30],
  ['depth', 150, 110],
  ['depth', 110, 60],
  ['trade', 10],
  ['depth', 60, 45],
  ['depth', 45, 80],
  ['trade', 60],
] as const);

/** Plays events; says what stands ahead after each, and what was filled in all. */
function play(place: QueuePosition, events: readonly Event[]) {
  let filled = 0;
  const ahead = events.map((event) => {
    if (event[0] === 'trade') filled += place.trade(event[1]);
    else place.level(event[1], event[2]);
    return place.aheadLots;
  });
  return { ahead, filled };
}

const told = (event: Event) =>
  event[0] === 'trade' ? `a trade of ${event[1]}` : `a level from ${event[1]} to ${event[2]}`;

graded(
  '14-backtesting/fill-models',
  {
    hints: [
      'Draw a queue of 100 lots with yours at the end. A trade takes from the front. A cancel may be anywhere: which assumption is the careful one, and when does even that one know better?',
      'trade(n): what is left of n after those ahead is yours, up to what is open. level(B, A): first take off what was traded since the last look, C = B − A − T, and begin counting T anew. Careful: nobody can be ahead who is not there, so ahead is at most A. averageGain: keep the moves that fill the bid, add δ to each, take the mean.',
      'With an exponent and C ≥ 0: behind = B − ahead; p = behind**k / (behind**k + ahead**k); ahead −= (1 − p) * C; then Math.max(0, Math.min(ahead, A)). In trade(): reached = Math.round(Math.max(0, n − ahead)); filled = Math.min(open, reached); ahead = Math.max(0, ahead − n); T += n.',
    ],
  },
  (points) => {
    points(2, 'isTouched() fills at the price, isTradedThrough() only beyond it', () => {
      const wanted: ['buy' | 'sell', number, boolean, boolean][] = [
        ['buy', 9996, false, false],
        ['buy', 9995, true, false],
        ['buy', 9994, true, true],
        ['sell', 9994, false, false],
        ['sell', 9995, true, false],
        ['sell', 9996, true, true],
      ];
      for (const [side, trade, touched, through] of wanted) {
        const quote = side === 'buy' ? 'A bid of 9995' : 'An ask of 9995';
        expect(
          isTouched(side, 9995, trade),
          `${quote} is ${touched ? '' : 'not '}touched by a trade at ${trade}`,
        ).toBe(touched);
        expect(
          isTradedThrough(side, 9995, trade),
          `${quote} is ${through ? '' : 'not '}traded through by a trade at ${trade}`,
        ).toBe(through);
      }
    });

    points(2, 'averageGain() counts the steps that fill, and what they gained', () => {
      const moves = Object.freeze([3, -1, 0, -2, -4, 1, -2]);
      const gain = (rule: 'regardless' | 'touch' | 'through') => averageGain(rule, 2, moves);
      const where = 'A bid 2 below the mid, moves of 3, −1, 0, −2, −4, 1, −2';
      expect(
        gain('regardless'),
        `${where}: regardless of the move all seven fill it, with 2 and the average move of −5/7`,
      ).toEqual({ fills: 7, averageTicks: expect.closeTo(2 - 5 / 7, 9) });
      expect(gain('touch'), `${where}: −2, −4 and −2 reach it, and gain 0, −2 and 0`).toEqual({
        fills: 3,
        averageTicks: expect.closeTo(-2 / 3, 9),
      });
      expect(gain('through'), `${where}: only −4 goes through, and gains −2`).toEqual({
        fills: 1,
        averageTicks: expect.closeTo(-2, 9),
      });
    });

    points(1, 'averageGain() knows no average of nothing, and no distance of 0', () => {
      expect(
        averageGain('touch', 5, [1, 2, -3]),
        'No move reaches a bid 5 below the mid: 0 fills, and an average of undefined',
      ).toEqual({ fills: 0, averageTicks: undefined });
      expect(
        averageGain('regardless', 5, []),
        'Without steps: 0 fills, and an average of undefined',
      ).toEqual({ fills: 0, averageTicks: undefined });
      for (const distance of [0, -1]) {
        expect(
          () => averageGain('touch', distance, [1]),
          `A distance of ${distance} ticks: a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'averageGain() finds the bounds of theory in 20,000 normal moves', () => {
      // Oracle fill_rule_adverse_selection: the inverse Mills ratio, σ = 1. Bound: 5 standard errors.
      const random = new Random(14);
      const moves = Object.freeze(Array.from({ length: 20_000 }, () => random.normal()));
      for (const [distance, through, share] of [
        [0.25, -0.713553979416, 0.401293674317],
        [0.5, -0.641077770368, 0.308537538726],
        [1, -0.525135276161, 0.158655253931],
        [2, -0.373215532823, 0.0227501319482],
      ] as const) {
        const free = averageGain('regardless', distance, moves).averageTicks as number;
        const beyond = averageGain('through', distance, moves);
        expect(
          Math.abs(free - distance) < 5 / Math.sqrt(20_000),
          `Regardless of the move, a lot bought ${distance} below the mid gains ${distance}, near enough (got ${free})`,
        ).toBe(true);
        expect(
          Math.abs(beyond.fills / 20_000 - share) < 5 * Math.sqrt(share / 20_000),
          `Of normal moves of deviation 1, a share of ${share} goes through a bid ${distance} below the mid (got ${beyond.fills / 20_000})`,
        ).toBe(true);
        expect(
          Math.abs((beyond.averageTicks as number) - through) < 5 / Math.sqrt(20_000 * share),
          `Filled only when the price goes through, a lot bought ${distance} below the mid gains ${through} on average (got ${beyond.averageTicks})`,
        ).toBe(true);
      }
    });

    points(3, 'trade() serves those ahead first', () => {
      // Oracle queue_position_nautilus_doc: 100 ahead, an order of 50, sellers of 80, 30 and 50.
      const place = new QueuePosition(100, 50);
      const wanted: [number, number, number][] = [
        [80, 0, 20],
        [30, 10, 0],
        [50, 40, 0],
      ];
      for (const [qty, filled, ahead] of wanted) {
        expect(
          place.trade(qty),
          `100 ahead of an order of 50, trades of 80, 30 and 50: the trade of ${qty} fills ${filled}`,
        ).toBe(filled);
        expect(
          place.aheadLots,
          `100 ahead, trades of 80, 30 and 50: after the trade of ${qty} there are ${ahead} ahead`,
        ).toBe(ahead);
      }
      expect(place.openLots, 'After 10 and 40 of 50 lots nothing is open').toBe(0);
      expect(place.trade(70), 'An order that is filled gets nothing of a further trade of 70').toBe(
        0,
      );
      const alone = new QueuePosition(0, 5);
      expect(alone.trade(3), 'Nobody ahead: a trade of 3 fills 3 of 5').toBe(3);
      expect(alone.openLots, 'A trade of 3 against an order of 5 leaves 2 open').toBe(2);
    });

    points(
      3,
      'level() without an exponent takes every cancel to be behind, until it cannot be',
      () => {
        const wanted = [100, 70, 70, 60, 50, 45, 45, 0];
        const place = new QueuePosition(100, 1000);
        const { ahead, filled } = play(place, EVENTS);
        wanted.forEach((lots, i) => {
          const story = EVENTS.slice(0, i + 1)
            .map(told)
            .join(', ');
          expect(ahead[i], `100 ahead; after ${story}: ${lots} ahead`).toBeCloseTo(lots, 9);
        });
        expect(filled, 'The last trade of 60 met 45 ahead: 15 lots are ours').toBe(15);
        const gone = new QueuePosition(80, 10);
        gone.level(80, 0);
        expect(gone.aheadLots, 'Where the level is empty, nobody is ahead').toBe(0);
        expect(gone.trade(4), 'Nobody is ahead any more: a trade of 4 is ours').toBe(4);
      },
    );

    points(3, 'level() with an exponent shares cancels between those ahead and behind', () => {
      // Oracle queue_position_hftbacktest, power_n3: f(behind) / (f(behind) + f(ahead)), f(x) = x³.
      const wanted = [
        100, 70, 65.9883040936, 27.4285968355, 17.4285968355, 17.1075405356, 17.1075405356, 0,
      ];
      const place = new QueuePosition(100, 1000, 3);
      const { ahead, filled } = play(place, EVENTS);
      wanted.forEach((lots, i) => {
        const story = EVENTS.slice(0, i + 1)
          .map(told)
          .join(', ');
        expect(ahead[i], `Exponent 3, 100 ahead; after ${story}: ${lots} ahead`).toBeCloseTo(
          lots,
          8,
        );
      });
      expect(
        filled,
        'The last trade of 60 met 17.1 ahead: 42.9 lots are ours, 43 when rounded to a whole lot',
      ).toBe(43);
    });

    points(1, 'traded lots are not taken for cancelled ones, and every exponent counts', () => {
      const place = new QueuePosition(100, 10, 1);
      place.trade(40);
      place.level(200, 160);
      expect(
        place.aheadLots,
        '100 of 200 ahead, a trade of 40, and the level goes from 200 to 160: nothing was cancelled, 60 are ahead',
      ).toBeCloseTo(60, 9);
      place.level(160, 140);
      expect(
        place.aheadLots,
        'Then it goes from 160 to 140 without a trade: 20 cancelled with 60 ahead and 100 behind, exponent 1: 7.5 of them ahead, 52.5 left',
      ).toBeCloseTo(52.5, 9);
      const grown = new QueuePosition(100, 10, 1);
      grown.trade(40);
      grown.level(100, 120);
      grown.level(120, 80);
      expect(
        grown.aheadLots,
        '100 ahead, a trade of 40, 100 to 120: lots were added, 60 are ahead. The trade is then seen, so that 120 to 80 cancels 40, half of them ahead of us: 40 are left',
      ).toBeCloseTo(40, 9);
      const even = new QueuePosition(100, 10, 0);
      even.level(100, 140);
      even.level(140, 120);
      expect(
        even.aheadLots,
        'An exponent of 0 is an exponent: 140 to 120 with 100 ahead and 40 behind cancels 10 on each side, 90 are left',
      ).toBeCloseTo(90, 9);
      const short = new QueuePosition(150, 10, 0.5);
      short.level(100, 60);
      expect(
        short.aheadLots,
        'Exponent 0.5, 150 ahead, and the level goes from 100 to 60: a behind of −50 counts as 0 in p, and at most 60 are ahead',
      ).toBeCloseTo(60, 9);
      const first = new QueuePosition(0, 10, 2);
      first.level(0, 0);
      expect(first.aheadLots, 'Nobody there before and after: nobody ahead, not NaN').toBe(0);
    });

    points(2, 'nobody is ever ahead who is not there', () => {
      const anyEvent = fc.oneof(
        fc.record({ kind: fc.constant('trade'), lots: fc.integer({ min: 1, max: 80 }) }),
        fc.record({ kind: fc.constant('level'), lots: fc.integer({ min: 0, max: 200 }) }),
      );
      const story = fc.record({
        level: fc.integer({ min: 0, max: 200 }),
        exponent: fc.constantFrom(undefined, 1, 2, 3),
        events: fc.array(anyEvent, { maxLength: 12 }),
      });
      forAll(story, ({ level, exponent, events }) => {
        const place = new QueuePosition(level, 100, exponent);
        let shown = level;
        let filled = 0;
        const lines = [`${level} ahead, exponent ${exponent}`];
        for (const { kind, lots } of events) {
          lines.push(kind === 'trade' ? `trade ${lots}` : `level ${shown} to ${lots}`);
          if (kind === 'trade') filled += place.trade(lots);
          else {
            place.level(shown, lots);
            shown = lots;
          }
          const where = `after ${lines.join(', ')} (got ${place.aheadLots})`;
          expect(place.aheadLots >= 0, `Not less than 0 are ahead ${where}`).toBe(true);
          if (kind === 'level') {
            expect(place.aheadLots <= lots, `At most ${lots} are ahead ${where}`).toBe(true);
          }
          expect(
            filled + place.openLots,
            `What is filled and what is open are 100 lots together, after ${lines.join(', ')}`,
          ).toBe(100);
        }
      });
    });

    points(1, 'orders and trades of nothing are refused', () => {
      expect(() => new QueuePosition(-1, 10), 'A level of −1 lots: a RangeError').toThrow(
        RangeError,
      );
      expect(() => new QueuePosition(10, 0), 'An order of 0 lots: a RangeError').toThrow(
        RangeError,
      );
      const place = new QueuePosition(10, 10);
      expect(() => place.trade(0), 'A trade of 0 lots: a RangeError').toThrow(RangeError);
      expect(() => place.level(-1, 5), 'A level of −1 lots before: a RangeError').toThrow(
        RangeError,
      );
      expect(() => place.level(5, -1), 'A level of −1 lots after: a RangeError').toThrow(
        RangeError,
      );
    });
  },
);
