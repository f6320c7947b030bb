import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import { bulkClassified, rollingVpin, volumeBuckets, vpin } from '../../../../src/stats/index.js';

const SEED = 20120501;

/** Easley, López de Prado and O'Hara (2012). */
describe('vpin()', () => {
  it('of bulk classified volume gives the known buckets', () => {
    const moves = [0.5, -0.2, 0.1, -0.6, 0.3];
    const buckets = bulkClassified(moves, { bucketLots: 1000, moveDeviation: 0.4 });
    const buys = [894.350226333, 308.537538726, 598.706325683, 66.8072012689, 773.372647623];
    const imbalances = [788.700452666, 382.924922548, 197.412651366, 866.385597462, 546.745295246];
    for (const [i, bucket] of buckets.entries()) {
      expect(bucket.buyLots).toBeCloseTo(buys[i], 8);
      expect(Math.abs(bucket.buyLots - bucket.sellLots)).toBeCloseTo(imbalances[i], 8);
      expect(bucket.buyLots + bucket.sellLots).toBe(1000);
    }
    expect(vpin(buckets)).toBeCloseTo(0.556433783858, 11);
  });

  it('of signed buckets gives the known average, and of none nothing', () => {
    const pairs = [
      [600, 400],
      [250, 750],
      [500, 500],
      [1000, 0],
    ];
    const buckets = pairs.map(([buyLots, sellLots]) => ({ buyLots, sellLots }));
    expect(vpin(buckets)).toBeCloseTo(0.425, 14);
    expect(Array.from(rollingVpin(buckets, { window: 2 }))).toEqual([0.35, 0.25, 0.5]);
    expect([vpin([]), vpin([{ buyLots: 0, sellLots: 0 }])]).toEqual([undefined, undefined]);
  });

  it('volumeBuckets() loses no lot, and does not depend on how trades are cut up', () => {
    const flow = fc.array(
      fc.record({
        takerSide: fc.constantFrom('buy' as const, 'sell' as const),
        qtyLots: fc.nat(40),
      }),
    );
    fc.assert(
      fc.property(flow, fc.integer({ min: 1, max: 25 }), (trades, bucketLots) => {
        const buckets = volumeBuckets(trades, { bucketLots });
        const total = trades.reduce((sum, trade) => sum + trade.qtyLots, 0);
        expect(buckets).toHaveLength(Math.floor(total / bucketLots));
        for (const { buyLots, sellLots } of buckets) expect(buyLots + sellLots).toBe(bucketLots);
        const single = trades.flatMap(({ takerSide, qtyLots }) =>
          Array.from({ length: qtyLots }, () => ({ takerSide, qtyLots: 1 })),
        );
        expect(volumeBuckets(single, { bucketLots })).toEqual(buckets);
        const turned = buckets.map((bucket) => ({
          buyLots: bucket.sellLots,
          sellLots: bucket.buyLots,
        }));
        expect(vpin(turned)).toBe(vpin(buckets));
      }),
      { seed: SEED },
    );
  });

  it('of informed flow of a known share is that share; of even flow √(2/(πV))', () => {
    const random = new Random(53);
    const [bucketLots, count] = [1000, 200];
    const toxicity = (informedShare: number) => {
      const buckets = Array.from({ length: count }, () => {
        const isUp = random.bernoulli(0.5);
        let buyLots = 0;
        for (let lot = 0; lot < bucketLots; lot++) {
          const isBuy = random.bernoulli(informedShare) ? isUp : random.bernoulli(0.5);
          buyLots += isBuy ? 1 : 0;
        }
        return { buyLots, sellLots: bucketLots - buyLots };
      });
      return vpin(buckets) as number;
    };
    // A bucket's imbalance has a standard deviation of √((1 − μ²)/V), whichever way it leans.
    const bound = (5 * Math.sqrt(1 / bucketLots)) / Math.sqrt(count);
    expect(Math.abs(toxicity(0.4) - 0.4)).toBeLessThan(bound);
    expect(Math.abs(toxicity(0) - Math.sqrt(2 / (Math.PI * bucketLots)))).toBeLessThan(bound);
  });

  it('rollingVpin() is vpin() of each window, and nothing before the first is full', () => {
    const bucket = fc.record({
      buyLots: fc.integer({ min: 1, max: 90 }),
      sellLots: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(
        fc.array(bucket, { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        (drawn, window) => {
          // Buckets of one volume, as the estimator assumes.
          const buckets = drawn.map(({ buyLots, sellLots }) => {
            const bought = (100 * buyLots) / (buyLots + sellLots);
            return { buyLots: bought, sellLots: 100 - bought };
          });
          const found = rollingVpin(buckets, { window });
          expect(found).toHaveLength(Math.max(0, buckets.length - window + 1));
          for (const [i, value] of found.entries()) {
            expect(value).toBeCloseTo(vpin(buckets.slice(i, i + window)) as number, 10);
          }
        },
      ),
      { seed: SEED },
    );
  });

  it('bulk classified noise has a VPIN of ½, and is the same upside down', () => {
    const random = new Random(55);
    const moves = Array.from({ length: 4000 }, () => 0.4 * random.normal());
    const options = { bucketLots: 1000, moveDeviation: 0.4 };
    // Φ of a normal is uniform; |2U − 1| has mean ½ and variance 1/12.
    const noise = vpin(bulkClassified(moves, options)) as number;
    expect(Math.abs(noise - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / moves.length));
    const turned = bulkClassified(
      moves.map((move) => -move),
      options,
    );
    expect(vpin(turned)).toBeCloseTo(noise, 12);
    expect(bulkClassified([], options)).toEqual([]);
  });

  it('refuses lots, sizes and moves that are none', () => {
    expect(() => vpin([{ buyLots: -1, sellLots: 2 }])).toThrow(/current value is -1/);
    expect(() => volumeBuckets([], { bucketLots: 0 })).toThrow(/bucketLots/);
    expect(() =>
      volumeBuckets([{ takerSide: 'buy', qtyLots: Number.NaN }], { bucketLots: 5 }),
    ).toThrow(/current value is NaN/);
    expect(() => bulkClassified([Number.NaN], { bucketLots: 5, moveDeviation: 1 })).toThrow(
      /item 0/,
    );
    expect(() => bulkClassified([1], { bucketLots: 5, moveDeviation: 0 })).toThrow(/moveDeviation/);
    expect(() => rollingVpin([{ buyLots: 0, sellLots: 0 }], { window: 1 })).toThrow(/is empty/);
  });
});
