import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  bulkClassified,
  glostenMilgrom,
  glostenMilgromPath,
  kyleEquilibrium,
  kyleLambda,
  linearRegression,
  rollingVpin,
  volumeBuckets,
  vpin,
} from '../../../../src/stats/index.js';
import { average, standardError } from '../support/noise.js';

const SEED = 19850301;
/** In thousandths, so that 1 − share is exact enough to mirror. */
const share = fc.nat(1000).map((thousandths) => thousandths / 1000);

/** Glosten and Milgrom (1985) with two values; worked as quantvault.org problem 425 and by Bayes' rule. */
describe('glostenMilgrom()', () => {
  it.each([
    [0.5, 0.3, 90, 110, 103, 97, 0.65, 0.35, 0.5],
    [0.6, 0.2, 0, 1, 0.692307692308, 0.5, 0.692307692308, 0.5, 0.52],
    [0.6, 1, 0, 1, 1, 0, 1, 0, 0.6],
    [0.6, 0, 0, 1, 0.6, 0.6, 0.6, 0.6, 0.5],
  ])(
    'at a prior of %f with %f informed',
    (highProbability, informedShare, lowValue, highValue, ask, bid, afterBuy, afterSell, buy) => {
      const found = glostenMilgrom({ highProbability, informedShare, lowValue, highValue });
      expect(found.ask).toBeCloseTo(ask, 11);
      expect(found.bid).toBeCloseTo(bid, 11);
      expect(found.highProbabilityAfterBuy).toBeCloseTo(afterBuy, 11);
      expect(found.highProbabilityAfterSell).toBeCloseTo(afterSell, 11);
      expect(found.buyProbability).toBeCloseTo(buy, 11);
    },
  );

  it('takes what a trade taught as the next prior: buy, buy, sell, buy', () => {
    const market = { highProbability: 0.5, informedShare: 0.3, lowValue: 90, highValue: 110 };
    const path = glostenMilgromPath(market, ['buy', 'buy', 'sell', 'buy']);
    const asks = [103, 105.504587156, 107.299212598, 105.504587156];
    const bids = [97, 100, 103, 100];
    for (const [i, ask] of asks.entries()) expect(path[i].ask).toBeCloseTo(ask, 8);
    for (const [i, bid] of bids.entries()) expect(path[i].bid).toBeCloseTo(bid, 8);
    expect(path).toHaveLength(5);
    expect(path[4].value).toBeCloseTo(90 + 20 * 0.775229357798, 9);
  });

  it('expects to gain nothing, whatever the market: quotes average to the value', () => {
    fc.assert(
      fc.property(share, share, (highProbability, informedShare) => {
        const market = { highProbability, informedShare, lowValue: 10, highValue: 30 };
        const { bid, ask, value, buyProbability } = glostenMilgrom(market);
        expect(buyProbability * ask + (1 - buyProbability) * bid).toBeCloseTo(value, 10);
        expect(ask).toBeGreaterThanOrEqual(bid - 1e-12);
        // Turned upside down: the ask is the mirror of the other market's bid.
        const mirror = glostenMilgrom({
          ...market,
          highProbability: 1 - highProbability,
          lowValue: -30,
          highValue: -10,
        });
        expect(mirror.bid).toBeCloseTo(-ask, 10);
      }),
      { seed: SEED },
    );
  });

  it('gains nothing against informed flow of a known share, and would lose quoting without it', () => {
    const random = new Random(51);
    const market = { highProbability: 0.4, informedShare: 0.25, lowValue: 90, highValue: 110 };
    const quotes = glostenMilgrom(market);
    const [gains, naive]: [number[], number[]] = [[], []];
    for (let i = 0; i < 20_000; i++) {
      const value = random.bernoulli(0.4) ? 110 : 90;
      const isBuy = random.bernoulli(0.25) ? value === 110 : random.bernoulli(0.5);
      gains.push(isBuy ? quotes.ask - value : value - quotes.bid);
      naive.push(isBuy ? quotes.value - value : value - quotes.value);
    }
    expect(Math.abs(average(gains))).toBeLessThan(5 * standardError(gains));
    // At one price for both it pays μ E|V − E V| = 0.25 · 2 · 0.4 · 0.6 · 20 a trade.
    expect(Math.abs(average(naive) + 2.4)).toBeLessThan(5 * standardError(naive));
  });

  it('refuses shares and values that are none', () => {
    const market = { highProbability: 0.5, informedShare: 0.3, lowValue: 90, highValue: 110 };
    expect(() => glostenMilgrom({ ...market, informedShare: 1.1 })).toThrow(/informedShare/);
    expect(() => glostenMilgrom({ ...market, highProbability: Number.NaN })).toThrow(RangeError);
    expect(() => glostenMilgrom({ ...market, lowValue: 120 })).toThrow(/must not be below/);
    expect(glostenMilgrom({ ...market, highProbability: 0, informedShare: 1 }).ask).toBe(90);
  });
});

describe('kyleEquilibrium() and kyleLambda()', () => {
  it('gives theorem 1 of Kyle (1985) for σ_v = 2 and σ_u = 500', () => {
    expect(kyleEquilibrium({ valueDeviation: 2, noiseLots: 500 })).toEqual({
      lambda: 0.002,
      aggressiveness: 250,
      remainingVariance: 2,
      informedProfit: 500,
    });
    expect(() => kyleEquilibrium({ valueDeviation: 0, noiseLots: 5 })).toThrow(/valueDeviation/);
  });

  it('gives the known regression', () => {
    // Ordinary least squares, computed independently of this project to 12 significant digits.
    const moves = [0.02, -0.01, 0.05, -0.03, 0.0, 0.04, -0.02, 0.01];
    const lots = [120, -80, 300, -150, -20, 260, -90, 40];
    const found = kyleLambda(moves, lots);
    expect(found.lambda).toBeCloseTo(0.00016817828453, 14);
    expect(found.intercept).toBeCloseTo(-0.000488468515159, 13);
    expect(found.rSquared).toBeCloseTo(0.98331267261, 11);
    expect(() => kyleLambda([1, 2, 3], [1, 2])).toThrow(/of one length/);
    expect(() => kyleLambda([1, 2, 3], [5, 5, 5])).toThrow(/constant/);
  });

  it('is what the market of the theorem shows: slope, profit and remaining variance', () => {
    const random = new Random(52);
    const [valueDeviation, noiseLots] = [2, 500];
    const known = kyleEquilibrium({ valueDeviation, noiseLots });
    const values: number[] = [];
    const flows: number[] = [];
    const profits: number[] = [];
    for (let i = 0; i < 20_000; i++) {
      const value = valueDeviation * random.normal();
      const informed = known.aggressiveness * value;
      const flow = informed + noiseLots * random.normal();
      values.push(value);
      flows.push(flow);
      profits.push((value - known.lambda * flow) * informed);
    }
    const found = kyleLambda(values, flows);
    expect(Math.abs(found.lambda - known.lambda)).toBeLessThan(5 * found.standardError);
    expect(Math.abs(average(profits) - known.informedProfit)).toBeLessThan(
      5 * standardError(profits),
    );
    const { residualVariance } = linearRegression(values, [flows]);
    expect(Math.abs(residualVariance / known.remainingVariance - 1)).toBeLessThan(
      5 * Math.sqrt(2 / 20_000),
    );
  });
});

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
