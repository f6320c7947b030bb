import fc from 'fast-check';
import { expect } from 'vitest';
import { type Feed, PriceSource } from '#answers/15-layered-quoting/price-source.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const feeds: readonly Feed[] = Object.freeze([
  Object.freeze({ name: 'venue', staleAfterMs: 1_000 }),
  Object.freeze({ name: 'spare', staleAfterMs: 3_000 }),
  Object.freeze({ name: 'last resort', staleAfterMs: 10_000 }),
]);
const source = () => new PriceSource(feeds);
const price = (feed: string, priceTicks: number, ageMs: number) => ({
  kind: 'price',
  feed,
  priceTicks,
  ageMs,
});

graded(
  '15-layered-quoting/price-source',
  {
    hints: [
      'Three situations and three answers: a feed is fresh; feeds have told prices but all are old; nobody has told anything. Which of them must a maker not quote on?',
      'Keep the last price and its time for each feed, and decide only in read(): freshness changes with time alone, without any message. Walk through the feeds in the order given and return the first that is fresh; remember the youngest on the way for the stale answer.',
      'ageMs = Math.max(0, nowMs − told.timeMs); fresh is ageMs <= staleAfterMs. In onPrice ignore !Number.isFinite(price) and timeMs < last.timeMs. Compare with undefined, not with truth: a price of 0 and a time of 0 are both false.',
    ],
  },
  (points) => {
    points(1, 'before any price there is none', () => {
      expect(source().read(0), 'No feed has told anything').toEqual({ kind: 'none' });
    });

    points(2, 'a price carries its feed and its age', () => {
      const one = source();
      one.onPrice('venue', 10_005, 100);
      expect(one.read(100), 'Told at 100, read at 100: age 0').toEqual(price('venue', 10_005, 0));
      expect(one.read(500), 'Read at 500: age 400').toEqual(price('venue', 10_005, 400));
      one.onPrice('venue', 10_010, 600);
      expect(one.read(650), 'A new price at 600').toEqual(price('venue', 10_010, 50));
    });

    points(2, 'the best fresh feed is used, whoever spoke last', () => {
      const one = source();
      one.onPrice('venue', 10_000, 0);
      one.onPrice('spare', 10_003, 500);
      expect(
        one.read(600),
        'The venue is fresh: a younger price of the spare does not count',
      ).toEqual(price('venue', 10_000, 600));
      const patient = new PriceSource([
        { name: 'venue', staleAfterMs: 5_000 },
        { name: 'spare', staleAfterMs: 1_000 },
      ]);
      patient.onPrice('venue', 10_000, 0);
      patient.onPrice('spare', 10_003, 0);
      expect(
        patient.read(600),
        'The first in the list is the best, also where the second may be less old',
      ).toEqual(price('venue', 10_000, 600));
    });

    points(3, 'a silent feed is left when it is stale, and not before', () => {
      const one = source();
      one.onPrice('venue', 10_000, 0);
      one.onPrice('spare', 10_003, 0);
      expect(one.read(1_000), 'Exactly 1000 ms old is still fresh').toEqual(
        price('venue', 10_000, 1_000),
      );
      expect(
        one.read(1_001),
        'At 1001 ms the venue is stale and the spare, up to 3000, is not',
      ).toEqual(price('spare', 10_003, 1_001));
      one.onPrice('venue', 9_990, 2_000);
      expect(one.read(2_000), 'The venue speaks again: it is used at once').toEqual(
        price('venue', 9_990, 0),
      );
    });

    points(3, 'where all are stale the youngest price is told, and called stale', () => {
      const one = source();
      one.onPrice('venue', 10_000, 5_000);
      one.onPrice('spare', 10_003, 4_000);
      expect(one.read(9_000), 'The venue is 4000 ms old, the spare 5000: both are stale').toEqual({
        kind: 'stale',
        feed: 'venue',
        priceTicks: 10_000,
        ageMs: 4_000,
      });
      const other = source();
      other.onPrice('venue', 10_000, 1_000);
      other.onPrice('spare', 10_003, 2_000);
      expect(other.read(9_000).kind, 'A maker must see that it cannot quote on this').toBe('stale');
      expect(other.read(9_000), 'The spare told the younger price').toEqual({
        kind: 'stale',
        feed: 'spare',
        priceTicks: 10_003,
        ageMs: 7_000,
      });
      const tie = source();
      tie.onPrice('spare', 10_003, 0);
      tie.onPrice('venue', 10_000, 0);
      expect(tie.read(9_000), 'Of two as young, the better feed').toMatchObject({ feed: 'venue' });
    });

    points(2, 'what was overtaken, and what is no price, is ignored', () => {
      const one = source();
      one.onPrice('venue', 10_000, 500);
      one.onPrice('venue', 9_000, 400);
      expect(one.read(600), 'A price of 400 that comes after one of 500 is ignored').toEqual(
        price('venue', 10_000, 100),
      );
      one.onPrice('venue', 10_001, 500);
      expect(one.read(600), 'Of two of the same time, the one told later').toEqual(
        price('venue', 10_001, 100),
      );
      expect(() => {
        one.onPrice('venue', Number.NaN, 550);
        one.onPrice('venue', Number.POSITIVE_INFINITY, 550);
      }, 'NaN and Infinity from a feed are ignored, not thrown: a bad feed must not stop the maker').not.toThrow();
      expect(
        one.read(600),
        'NaN and Infinity are no prices, and do not make the feed fresher',
      ).toEqual(price('venue', 10_001, 100));
      const empty = source();
      empty.onPrice('venue', Number.NaN, 0);
      expect(empty.read(0), 'A feed that told only NaN has told no price').toEqual({
        kind: 'none',
      });
    });

    points(1, 'a price of 0 is a price, and a time of 0 a time', () => {
      const one = source();
      one.onPrice('venue', 0, 0);
      expect(one.read(10), 'A price of 0, told at 0').toEqual(price('venue', 0, 10));
    });

    points(1, 'a feed whose clock is ahead is of age 0, not younger', () => {
      const one = source();
      one.onPrice('venue', 10_000, 700);
      expect(one.read(650), 'A price of 700 read at 650').toEqual(price('venue', 10_000, 0));
    });

    points(1, 'refuses what only a programmer gets wrong', () => {
      expect(() => new PriceSource([]), 'No feed: a RangeError').toThrow(RangeError);
      expect(
        () => new PriceSource([feeds[0] as Feed, feeds[0] as Feed]),
        'The same name twice: a RangeError',
      ).toThrow(RangeError);
      expect(
        () => new PriceSource([{ name: 'a', staleAfterMs: 0 }]),
        'An age of 0: a RangeError',
      ).toThrow(RangeError);
      expect(() => source().onPrice('nobody', 1, 0), 'An unknown feed: a RangeError').toThrow(
        RangeError,
      );
    });

    points(
      3,
      'whatever the feeds do, no stale price is given out, and no fresh one is held back',
      () => {
        const told = fc.record({
          feed: fc.constantFrom(...feeds),
          waitMs: fc.integer({ min: 0, max: 2_500 }),
          lateMs: fc.integer({ min: 0, max: 1_500 }),
        });
        forAll(fc.array(told, { minLength: 1, maxLength: 12 }), (events) => {
          const one = source();
          const youngest = new Map<string, number>();
          let now = 0;
          for (const { feed, waitMs, lateMs } of events) {
            now += waitMs;
            one.onPrice(feed.name, now, now - lateMs);
            youngest.set(feed.name, Math.max(youngest.get(feed.name) ?? -1e9, now - lateMs));
            const best = feeds.find(({ name, staleAfterMs }) => {
              const at = youngest.get(name);
              return at !== undefined && now - at <= staleAfterMs;
            });
            const ages = feeds
              .filter(({ name }) => youngest.has(name))
              .map(({ name }) => `${name} ${now - Number(youngest.get(name))} ms`);
            const reading = one.read(now);
            const expected = best === undefined ? 'stale' : best.name;
            const given = reading.kind === 'price' ? reading.feed : reading.kind;
            expect(given, `What is used where the ages are ${ages.join(', ')}`).toBe(expected);
            if (reading.kind === 'price') {
              expect(
                reading.ageMs,
                `The age of what is used, where the ages are ${ages.join(', ')}`,
              ).toBe(now - Number(youngest.get(reading.feed)));
            }
          }
        });
      },
    );
  },
);
