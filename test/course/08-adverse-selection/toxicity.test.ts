import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Bucket,
  bulkBuyLots,
  evenFlowVpin,
  type Trade,
  volumeBuckets,
  vpin,
} from '#answers/08-adverse-selection/toxicity.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const trade = (timeNs: number, takerSide: 'buy' | 'sell', qtyLots: number): Trade =>
  Object.freeze({ timeNs, takerSide, qtyLots });
const bucket = (timeNs: number, buyLots: number, sellLots: number): Bucket =>
  Object.freeze({ timeNs, buyLots, sellLots });
const frozen = <T>(items: readonly T[]) => Object.freeze([...items]);

/** The signed buckets of 1,000 lots of the known values. */
const BUCKETS = frozen([
  bucket(1, 600, 400),
  bucket(2, 250, 750),
  bucket(3, 500, 500),
  bucket(4, 1000, 0),
]);

graded(
  '08-adverse-selection/toxicity',
  {
    hints: [
      'Pour the trades into glasses of one size, by hand: 6 bought, 6 sold, 8 bought, into glasses of 10. What is in each glass, and when was it full?',
      'Keep what the open bucket holds of each side. While a trade has lots left, put in as many as fit; when the bucket is full, push it with the time of this trade and start an empty one. VPIN slides a window over the buckets: sum of |B − S| over the sum of B + S.',
      'part = Math.min(left, V − buy − sell) in a while loop. vpin: for each i from window − 1 on, of buckets i − window + 1 … i, with the time of bucket i. evenFlowVpin: Math.sqrt(2 / (Math.PI * n)). bulkBuyLots: V · normalCdf(move / deviation).',
    ],
  },
  (points) => {
    points(3, 'volumeBuckets() fills, splits and goes on', () => {
      const trades = frozen([trade(1, 'buy', 6), trade(2, 'sell', 6), trade(3, 'buy', 8)]);
      expect(
        volumeBuckets(trades, 10),
        '6 bought at 1, 6 sold at 2, 8 bought at 3, into buckets of 10: 6 and 4, full at 2; then 8 and 2, full at 3',
      ).toEqual([bucket(2, 6, 4), bucket(3, 8, 2)]);
      expect(
        volumeBuckets(frozen([trade(5, 'buy', 25)]), 10),
        'One trade of 25 fills two buckets of 10, both at its time; the last 5 lots wait',
      ).toEqual([bucket(5, 10, 0), bucket(5, 10, 0)]);
      expect(
        volumeBuckets(frozen([trade(1, 'sell', 10), trade(2, 'buy', 10)]), 10),
        'Trades that fit exactly leave no empty bucket behind',
      ).toEqual([bucket(1, 0, 10), bucket(2, 10, 0)]);
    });

    points(1, 'volumeBuckets() leaves an unfinished bucket out', () => {
      expect(volumeBuckets([], 10), 'No trades: no buckets').toEqual([]);
      expect(
        volumeBuckets(frozen([trade(1, 'buy', 9), trade(2, 'sell', 0)]), 10),
        '9 lots and a trade of 0 do not fill a bucket of 10',
      ).toEqual([]);
    });

    points(2, 'volumeBuckets() loses no lot, however trades are cut up', () => {
      const any = fc.array(
        fc.record({
          takerSide: fc.constantFrom('buy' as const, 'sell' as const),
          qtyLots: fc.integer({ min: 0, max: 30 }),
        }),
        { maxLength: 12 },
      );
      forAll(fc.tuple(any, fc.integer({ min: 1, max: 25 })), ([drawn, size]) => {
        const trades = drawn.map((one, timeNs) => trade(timeNs, one.takerSide, one.qtyLots));
        const total = drawn.reduce((sum, one) => sum + one.qtyLots, 0);
        const found = volumeBuckets(frozen(trades), size);
        const what = `${drawn.map((one) => `${one.takerSide} ${one.qtyLots}`).join(', ') || 'nothing'} into buckets of ${size}`;
        expect(
          found.length,
          `${what}: ${total} lots fill ${Math.floor(total / size)} buckets`,
        ).toBe(Math.floor(total / size));
        expect(
          found.every(({ buyLots, sellLots }) => buyLots + sellLots === size),
          `${what}: each bucket holds exactly ${size} lots`,
        ).toBe(true);
        const single = trades.flatMap((one) =>
          Array.from({ length: one.qtyLots }, () => ({ ...one, qtyLots: 1 })),
        );
        expect(volumeBuckets(single, size), `${what}: lot by lot the buckets are the same`).toEqual(
          found,
        );
      });
    });

    points(3, 'vpin() gives the published averages', () => {
      // Easley, López de Prado and O'Hara (2012); imbalances of 200, 500, 0 and 1,000 of 1,000 lots.
      const [all] = vpin(BUCKETS, 4);
      const what = 'Buckets of 600/400, 250/750, 500/500 and 1000/0';
      expect(all?.vpin, `${what}, a window of 4: 1700 of 4000`).toBeCloseTo(0.425, 10);
      const pairs = vpin(BUCKETS, 2);
      expect(pairs.length, `${what}, a window of 2: three values`).toBe(3);
      for (const [i, known] of [0.35, 0.25, 0.5].entries()) {
        expect(pairs[i]?.vpin, `${what}, a window of 2, value ${i}`).toBeCloseTo(known, 10);
      }
    });

    points(1, 'vpin() weighs buckets by their lots', () => {
      expect(
        vpin(frozen([bucket(1, 90, 10), bucket(2, 150, 150)]), 2)[0]?.vpin,
        'Buckets of 90/10 and 150/150: 80 of 400 lots are 0.2; the average of 0.8 and 0 is another thing',
      ).toBeCloseTo(0.2, 10);
    });

    points(2, 'vpin() knows nothing before its window is full', () => {
      const what = 'Buckets full at 1, 2, 3 and 4';
      expect(
        vpin(BUCKETS, 2).map(({ timeNs }) => timeNs),
        `${what}, a window of 2: the first value is known at 2, with the second bucket, not at 1`,
      ).toEqual([2, 3, 4]);
      expect(vpin(BUCKETS, 5), 'Four buckets and a window of 5: no value at all').toEqual([]);
      expect(vpin([], 1), 'No buckets: no value').toEqual([]);
    });

    points(1, 'vpin() does not care which way flow goes', () => {
      const turned = BUCKETS.map(({ timeNs, buyLots, sellLots }) =>
        bucket(timeNs, sellLots, buyLots),
      );
      const values = (buckets: readonly Bucket[]) =>
        vpin(frozen(buckets), 3).map((one) => one.vpin);
      expect(
        values(turned),
        'With buys and sells swapped in every bucket all values are the same',
      ).toEqual(values(BUCKETS));
      expect(
        vpin(frozen([bucket(1, 10, 0), bucket(2, 0, 10)]), 2)[0]?.vpin,
        'All bought, then all sold: each bucket is one-sided, VPIN is 1 and not 0',
      ).toBe(1);
    });

    points(2, 'evenFlowVpin() is what coin tosses show', () => {
      for (const n of [1, 4, 12, 100, 2.5]) {
        expect(
          evenFlowVpin(n),
          `${n} trades a bucket: √(2/(π·${n})) = ${Math.sqrt(2 / (Math.PI * n)).toFixed(4)}`,
        ).toBeCloseTo(Math.sqrt(2 / (Math.PI * n)), 10);
      }
      // E|2X − 100|/100 of a fair binomial X, exactly: C(100, 50)/2^100 = 0.0795892…
      expect(
        Math.abs(evenFlowVpin(100) / 0.0795892 - 1) < 0.003,
        'For 100 coins it is within 0.3 % of the exact C(100, 50)/2^100 = 0.0796',
      ).toBe(true);
    });

    points(2, 'bulkBuyLots() gives the published split', () => {
      // Easley, López de Prado and O'Hara (2012), equation for bulk volume; V = 1,000, σ = 0.4.
      const known = [
        [0.5, 894.350226333],
        [-0.2, 308.537538726],
        [0.1, 598.706325683],
        [-0.6, 66.8072012689],
        [0.3, 773.372647623],
        [0, 500],
      ] as const;
      for (const [move, lots] of known) {
        expect(
          bulkBuyLots(1000, move, 0.4),
          `1000 lots over a move of ${move} with a deviation of 0.4: ${lots.toFixed(2)} bought`,
        ).toBeCloseTo(lots, 5);
      }
    });

    points(1, 'what cannot be measured is a RangeError', () => {
      const refused: readonly [string, () => unknown][] = [
        ['Buckets of 0 lots', () => volumeBuckets([], 0)],
        ['Buckets of NaN lots', () => volumeBuckets([], NaN)],
        ['A trade of −1 lots', () => volumeBuckets([trade(1, 'buy', -1)], 10)],
        ['A trade of NaN lots', () => volumeBuckets([trade(1, 'buy', NaN)], 10)],
        ['A window of 0', () => vpin(BUCKETS, 0)],
        ['A window of 1.5', () => vpin(BUCKETS, 1.5)],
        ['evenFlowVpin(0.5)', () => evenFlowVpin(0.5)],
        ['bulkBuyLots() with a deviation of 0', () => bulkBuyLots(1000, 1, 0)],
        ['bulkBuyLots() with a move of NaN', () => bulkBuyLots(1000, NaN, 1)],
        ['bulkBuyLots() of 0 lots', () => bulkBuyLots(0, 1, 1)],
      ];
      for (const [what, call] of refused) expect(call, `${what}: a RangeError`).toThrow(RangeError);
    });
  },
);
