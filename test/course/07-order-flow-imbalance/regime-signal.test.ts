import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type CalmQuote,
  hitRateOf,
  type Interval,
  type Pressure,
  pressureOf,
  type Reaction,
  respond,
  SpreadWatch,
} from '#answers/07-order-flow-imbalance/regime-signal.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots } from '../../../src/units/index.js';

const intervals = (...rows: readonly [imbalance: number, moveTicks: number][]): Interval[] =>
  Object.freeze(
    rows.map(([imbalance, moveTicks]) => Object.freeze({ imbalance, moveTicks })),
  ) as Interval[];

const calm: CalmQuote = Object.freeze({ fairTicks: 1000, spreadTicks: 4, sizeLots: lots(100) });
const reaction: Reaction = Object.freeze({ leanTicks: 1, widenBy: 2, keepPct: 50 });

/** Feeds spreads to a watch and gives what it says of the last one. */
function watched(window: number, spreads: readonly number[], multiple?: number) {
  const watch =
    multiple === undefined ? new SpreadWatch(window) : new SpreadWatch(window, multiple);
  return spreads.map((spread) => watch.update(spread)).pop() as ReturnType<SpreadWatch['update']>;
}

function expectQuote(
  state: { pressure: Pressure; isWide: boolean },
  [bid, ask, size]: readonly [number, number, number],
  why: string,
  quote: CalmQuote = calm,
  settings: Reaction = reaction,
): void {
  const { bidTicks, askTicks, sizeLots } = respond(quote, Object.freeze(state), settings);
  expect(bidTicks, `The bid: ${why}`).toBe(bid);
  expect(askTicks, `The ask: ${why}`).toBe(ask);
  expect(sizeLots, `The size: ${why}`).toBe(size);
}

graded(
  '07-order-flow-imbalance/regime-signal',
  {
    hints: [
      'Ask of every number: was it known at the moment at which the signal must be given? The move of an interval is not known at its start, and a spread that is being judged is not one of the spreads before it.',
      'In hitRateOf() pair the imbalance of interval i − 1 with the move of interval i. In update() take the average first, judge, and only then push the new spread and drop the oldest. In respond() move the centre for pressure, and change width and size for a wide spread.',
      'pressureOf: imbalance > threshold is up, imbalance < −threshold is down, all else neutral. isWide: averageTicks !== undefined && spreadTicks > multiple * averageTicks. respond: centre = F ± ℓ, half = (w)·s/2, Math.floor(centre − half), Math.ceil(centre + half), Math.floor(n * p / 100).',
    ],
  },
  (points) => {
    points(2, 'pressureOf() is neutral at and between the thresholds', () => {
      const cases: readonly [number, number | undefined, Pressure][] = [
        [0.31, undefined, 'up'],
        [-0.31, undefined, 'down'],
        [0.3, undefined, 'neutral'],
        [-0.3, undefined, 'neutral'],
        [0, undefined, 'neutral'],
        [1, undefined, 'up'],
        [-1, undefined, 'down'],
        [0.31, 0.5, 'neutral'],
        [0.01, 0, 'up'],
        [0, 0, 'neutral'],
      ];
      for (const [imbalance, threshold, wanted] of cases) {
        const found =
          threshold === undefined ? pressureOf(imbalance) : pressureOf(imbalance, threshold);
        expect(
          found,
          `An imbalance of ${imbalance} with a threshold of ${threshold ?? '0.3, the default'}: ${wanted}`,
        ).toBe(wanted);
      }
    });

    points(1, 'pressureOf() refuses what is no imbalance', () => {
      for (const bad of [1.01, -1.01, Number.NaN]) {
        expect(
          () => pressureOf(bad),
          `An imbalance of ${bad} is a RangeError, not neutral`,
        ).toThrow(RangeError);
      }
      for (const bad of [-0.1, Number.NaN]) {
        expect(() => pressureOf(0.5, bad), `A threshold of ${bad} is a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(3, 'hitRateOf() judges by the interval after', () => {
      const rows = intervals([0.5, -1], [0.6, 2], [-0.4, 3], [0.1, -1], [0.9, 1], [-0.9, -2]);
      const found = hitRateOf(rows, 0.3);
      const given =
        'Imbalances 0.5, 0.6, −0.4, 0.1, 0.9, −0.9 with moves −1, 2, 3, −1, 1, −2 of the same intervals';
      expect(found.signals, `${given}: four signals have an interval after them`).toBe(4);
      expect(found.hits, `${given}: 0.5 is followed by 2, 0.6 by 3, −0.4 by −1, three hits`).toBe(
        3,
      );
      expect(found.misses, `${given}: 0.9 is followed by −2, one miss`).toBe(1);
      expect(found.hitRate, `${given}: three of four`).toBeCloseTo(0.75, 12);
      const rare = hitRateOf(rows, 0.55);
      expect(
        [rare.signals, rare.hits, rare.misses],
        `${given}: with a threshold of 0.55 the signals are 0.6 and 0.9, a hit and a miss`,
      ).toEqual([2, 1, 1]);
      expect(
        hitRateOf(rows, 0).signals,
        `${given}: a threshold of 0 is a threshold, all five with an interval after them are signals`,
      ).toBe(5);
    });

    points(2, 'hitRateOf() where the mid stands still, or nothing is judged', () => {
      const still = hitRateOf(intervals([0.5, 1], [0.5, 0], [0.5, 2]), 0.3);
      expect(still.signals, 'Two signals have an interval after them').toBe(2);
      expect(still.hits, 'The second of them is followed by a move of 2: one hit').toBe(1);
      expect(still.misses, 'A mid that stands still is no miss').toBe(0);
      expect(still.hitRate, 'It is no part of the rate either: 1 of 1').toBeCloseTo(1, 12);
      const none = hitRateOf(intervals([0.1, 1], [0.2, 1]));
      expect(none.signals, 'Imbalances of 0.1 and 0.2 with a threshold of 0.3: no signal').toBe(0);
      expect(none.hitRate, 'With nothing to judge there is no rate: undefined, not 0 or NaN').toBe(
        undefined,
      );
      expect(hitRateOf([]).signals, 'No intervals, no signals').toBe(0);
      expect(
        hitRateOf(intervals([0.9, 5])).signals,
        'One interval has none after it: its signal is not judged',
      ).toBe(0);
    });

    points(1, 'hitRateOf() knows what is made to be known', () => {
      const row = fc.record({
        imbalance: fc.constantFrom(-0.5, 0.5),
        size: fc.integer({ min: 1, max: 9 }),
      });
      forAll(fc.array(row, { minLength: 2, maxLength: 20 }), (drawn) => {
        // Each interval's move follows the imbalance of the one before it.
        const rows = drawn.map(({ imbalance, size }, i) => ({
          imbalance,
          moveTicks: i === 0 ? 1 : size * Math.sign(drawn[i - 1].imbalance),
        }));
        expect(
          hitRateOf(rows).hitRate,
          `Moves that follow the imbalance before them (imbalances ${drawn.map((r) => r.imbalance).join(', ')}): the signal is always right`,
        ).toBeCloseTo(1, 12);
      });
    });

    points(3, 'SpreadWatch compares with the spreads before', () => {
      const wide = watched(2, [1, 3, 5]);
      expect(
        wide.averageTicks,
        'Spreads 1, 3, then 5, window 2: the average before it is 2',
      ).toBeCloseTo(2, 9);
      expect(
        wide.isWide,
        'Spreads 1, 3, then 5, window 2: 5 is above twice 2; with itself inside the average it never could be',
      ).toBe(true);
      expect(
        watched(2, [1, 3, 4]).isWide,
        'Spreads 1, 3, then 4: exactly twice the average of 2 is not above it',
      ).toBe(false);
      const later = watched(2, [1, 3, 5, 7]);
      expect(
        later.averageTicks,
        'Spreads 1, 3, 5, then 7, window 2: the oldest has left, the average of 3 and 5 is 4',
      ).toBeCloseTo(4, 9);
      expect(later.isWide, 'and 7 is not above twice 4').toBe(false);
      expect(
        watched(3, [1, 1, 1, 2.5]).isWide,
        'Spreads 1, 1, 1, then 2.5, window 3: above twice 1',
      ).toBe(true);
      expect(
        watched(1, [4, 9]).isWide,
        'A window of 1: a spread of 9 after one of 4 is above twice 4',
      ).toBe(true);
    });

    points(2, 'SpreadWatch waits until its window is full', () => {
      const first = watched(3, [5]);
      expect(first.averageTicks, 'Before the first spread there is no average: undefined').toBe(
        undefined,
      );
      expect(first.isWide, 'Without an average no spread is wide').toBe(false);
      const early = watched(3, [1, 1, 9]);
      expect(early.averageTicks, 'Two spreads do not fill a window of 3: undefined').toBe(
        undefined,
      );
      expect(early.isWide, 'Spreads 1, 1, then 9 with a window of 3: not judged yet').toBe(false);
      expect(
        watched(2, [0, 0, 1]).isWide,
        'Spreads 0, 0, then 1: an average of 0 is an average, and 1 is above twice 0',
      ).toBe(true);
    });

    points(1, 'SpreadWatch takes another multiple, and refuses nonsense', () => {
      expect(watched(1, [4, 7], 1.5).isWide, 'Multiple 1.5: 7 is above 1.5 times 4').toBe(true);
      expect(watched(1, [4, 9], 3).isWide, 'Multiple 3: 9 is not above 3 times 4').toBe(false);
      for (const window of [0, 1.5, Number.NaN]) {
        expect(() => new SpreadWatch(window), `A window of ${window} is a RangeError`).toThrow(
          RangeError,
        );
      }
      for (const multiple of [0, -1, Number.NaN]) {
        expect(
          () => new SpreadWatch(3, multiple),
          `A multiple of ${multiple} is a RangeError`,
        ).toThrow(RangeError);
      }
      const watch = new SpreadWatch(1);
      watch.update(2);
      for (const spread of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => watch.update(spread), `A spread of ${spread} is a RangeError`).toThrow(
          RangeError,
        );
      }
      expect(
        watch.update(5).averageTicks,
        'Spreads that were refused are not remembered: after 2 the average before 5 is 2',
      ).toBeCloseTo(2, 9);
    });

    points(1, 'SpreadWatch on any spreads', () => {
      const spreads = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 15 });
      forAll(fc.tuple(spreads, fc.integer({ min: 1, max: 5 })), ([given, window]) => {
        const watch = new SpreadWatch(window);
        for (const [i, spread] of given.entries()) {
          const found = watch.update(spread);
          const before = given.slice(Math.max(0, i - window), i);
          const where = `Spreads ${given.slice(0, i).join(', ')}, then ${spread}, window ${window}`;
          const sum = before.reduce((total, one) => total + one, 0);
          if (before.length < window) {
            expect(found.averageTicks, `${where}: no average yet`).toBeUndefined();
          } else {
            expect(found.averageTicks, `${where}: the average before it`).toBeCloseTo(
              sum / window,
              9,
            );
          }
          // In whole numbers: above twice the average is spread · window above 2 · sum.
          const isWide = before.length === window && spread * window > 2 * sum;
          if (isWide || spread * window !== 2 * sum) {
            expect(found.isWide, `${where}: whether it is wide`).toBe(isWide);
          }
        }
      });
    });

    points(3, 'respond() moves for pressure, widens and shrinks for a wide spread', () => {
      expectQuote(
        { pressure: 'neutral', isWide: false },
        [998, 1002, 100],
        'no signal: 4 ticks around 1000, and 100 lots, as they were',
      );
      expectQuote(
        { pressure: 'up', isWide: false },
        [999, 1003, 100],
        'pressure up: both quotes go up by the lean of 1, spread and size stay',
      );
      expectQuote(
        { pressure: 'down', isWide: false },
        [997, 1001, 100],
        'pressure down: both quotes go down by 1',
      );
      expectQuote(
        { pressure: 'neutral', isWide: true },
        [996, 1004, 50],
        'a wide spread: twice as wide around 1000, and half the size',
      );
      expectQuote(
        { pressure: 'up', isWide: true },
        [997, 1005, 50],
        'both at once: twice as wide around 1001, and half the size',
      );
    });

    points(2, 'respond() keeps to the grid and to whole lots', () => {
      expectQuote(
        { pressure: 'up', isWide: false },
        [999, 1004, 100],
        'a fair value of 1000.5 and a lean of 1: 999.5 goes down to the grid, 1003.5 up',
        { ...calm, fairTicks: 1000.5 },
      );
      expectQuote(
        { pressure: 'down', isWide: true },
        [-5, 4, 29],
        'around 0 under pressure down by 0.5, 3 ticks widened by 2.5: −4.25 goes down to the grid and 3.25 up; 100 lots at 29 % are exactly 29',
        { fairTicks: 0, spreadTicks: 3, sizeLots: lots(100) },
        { leanTicks: 0.5, widenBy: 2.5, keepPct: 29 },
      );
      expectQuote(
        { pressure: 'neutral', isWide: false },
        [998, 1002, 100],
        'a spread of 2.5 ticks: 998.75 goes down to the grid, 1001.25 up',
        { ...calm, spreadTicks: 2.5 },
      );
      expectQuote(
        { pressure: 'neutral', isWide: true },
        [997, 1003, 50],
        '4 ticks widened by 1.5 are 6: the factor need not be whole',
        calm,
        { leanTicks: 1, widenBy: 1.5, keepPct: 50 },
      );
      expectQuote(
        { pressure: 'neutral', isWide: true },
        [996, 1004, 2],
        'half of 5 lots is 2: fractions of a lot are dropped',
        { ...calm, sizeLots: lots(5) },
      );
    });
  },
);
