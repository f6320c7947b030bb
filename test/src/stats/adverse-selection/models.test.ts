import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  glostenMilgrom,
  glostenMilgromPath,
  kyleEquilibrium,
  kyleLambda,
  linearRegression,
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

  it('believes what is true: of runs in which it believes b, a share of b is high', () => {
    const random = new Random(54);
    const market = { highProbability: 0.4, informedShare: 0.3, lowValue: 90, highValue: 110 };
    const beliefs: number[] = [];
    const misses: number[] = [];
    const squares: number[] = [];
    for (let run = 0; run < 4000; run++) {
      const isHigh = random.bernoulli(0.4);
      const sides = Array.from({ length: 12 }, () => {
        const isBuy = random.bernoulli(0.3) ? isHigh : random.bernoulli(0.5);
        return isBuy ? ('buy' as const) : ('sell' as const);
      });
      const path = glostenMilgromPath(market, sides);
      const belief = (path[12].value - 90) / 20;
      beliefs.push(belief);
      misses.push((isHigh ? 1 : 0) - belief);
      squares.push(((isHigh ? 1 : 0) - belief) * belief);
    }
    // Given the belief, a miss has mean 0 (and so has its product with the belief); and on average
    // over all that may happen a belief stays where it began.
    expect(Math.abs(average(misses))).toBeLessThan(5 * standardError(misses));
    expect(Math.abs(average(squares))).toBeLessThan(5 * standardError(squares));
    expect(Math.abs(average(beliefs) - 0.4)).toBeLessThan(5 * standardError(beliefs));
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

  it('in any market λβ = ½, and what the informed gain is what noise pays: λ σ_u²', () => {
    const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (valueDeviation, noiseLots) => {
        const found = kyleEquilibrium({ valueDeviation, noiseLots });
        expect(found.lambda * found.aggressiveness).toBeCloseTo(0.5, 12);
        const paid = found.lambda * noiseLots ** 2;
        expect(found.informedProfit / paid).toBeCloseTo(1, 12);
      }),
      { seed: SEED },
    );
  });

  it('kyleLambda() scales with moves, against lots, and ignores what all moves share', () => {
    const row = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 20 }), fc.nat(9), (rows, drift) => {
        const [moves, flows] = [rows.map(([move]) => move), rows.map(([, flow]) => flow)];
        fc.pre(new Set(flows).size > 1);
        const plain = kyleLambda(moves, flows).lambda;
        const other = kyleLambda(
          moves.map((move) => 3 * move + drift),
          flows.map((flow) => 2 * flow),
        ).lambda;
        expect(other).toBeCloseTo(1.5 * plain, 9);
      }),
      { seed: SEED },
    );
  });

  it('gives the known regression', () => {
    // Kyle (1985) as a regression: ordinary least squares, computed independently to 12 digits.
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
