import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  fillChance,
  inventoryStrategy,
  mergeMoments,
  NO_SAMPLE,
  PAPER_2008,
  type PaperMarket,
  sampleDeviation,
  sampleMoments,
  sessionTable,
  simulateSession,
  simulateSessions,
  steadyStrategy,
  stepsOf,
  symmetricDistance,
  symmetricMoments,
  symmetricStrategy,
} from '../../../../src/simulation/avellaneda-stoikov/index.js';

const PLACES = 8;
const PUBLISHED = 'Quantitative Finance 8(3), 2008';

describe('symmetricMoments()', () => {
  // Derived from the model of Avellaneda and Stoikov, Quantitative Finance 8(3), 2008.
  it.each([
    [0.1, 0.228835297061, 68.2281785081, 13.4573476704, 8.40165945228],
    [0.01, 0.254524965448, 68.6661800973, 13.6776153527, 8.71187712062],
    [1, 0.0725910691205, 43.8689789135, 10.7514524703, 5.18928148415],
    [0.5, 0.139495747606, 60.0034901369, 12.330208787, 6.92926212539],
  ])(`has the exact moments of the market of ${PUBLISHED}, γ = %f`, (gamma, p, mean, std, stdQ) => {
    const moments = symmetricMoments(PAPER_2008, symmetricDistance(PAPER_2008, gamma));
    expect(moments.chance).toBeCloseTo(p, PLACES);
    expect(moments.mean).toBeCloseTo(mean, PLACES);
    expect(moments.deviation).toBeCloseTo(std, PLACES);
    expect(moments.inventoryDeviation).toBeCloseTo(stdQ, PLACES);
  });

  // The preprint of 2006 keeps the spread at (2/γ) ln(1 + γ/k) and has an A of its own.
  const preprint: PaperMarket = { ...PAPER_2008, arrivals: 137.457855758 };
  it.each([
    [1.29077042275 / 2, 0.261040994469, 67.3887989571, 13.6831676893, 8.78404448248],
    [1.32890854373 / 2, 0.253680061125, 67.4235201207, 13.6254729982, 8.70233273812],
    [1.15072828981 / 2, 0.28995016449, 66.7307713826, 13.8848396872, 9.07477970206],
    [0.25, 0.472366552741, 47.2366552741, 14.374177175, 9.98471617208],
  ])('has those of the preprint of 2006 at a distance of %f', (distance, p, mean, std, stdQ) => {
    const moments = symmetricMoments(preprint, distance);
    expect(moments.chance).toBeCloseTo(p, PLACES);
    expect(moments.mean).toBeCloseTo(mean, PLACES);
    expect(moments.deviation).toBeCloseTo(std, PLACES);
    expect(moments.inventoryDeviation).toBeCloseTo(stdQ, PLACES);
  });

  // The preprint's tables, 1,000 runs: profit and final inventory of symmetric and best bid/ask. Four
  // standard errors of its own, and 15 % of a deviation.
  it.each([
    [1.29077042275 / 2, 67.21, 13.43, 8.66],
    [1.32890854373 / 2, 67.36, 13.4, 8.65],
    [1.15072828981 / 2, 66.2, 14.53, 9.06],
    [0.25, 48.43, 14.57, 9.56],
  ])('is what the tables of 2006 sampled, at a distance of %f', (distance, mean, std, stdQ) => {
    const moments = symmetricMoments(preprint, distance);
    const error = moments.deviation / Math.sqrt(1_000);
    expect(Math.abs(moments.mean - mean)).toBeLessThan(4 * error);
    expect(Math.abs(moments.deviation / std - 1)).toBeLessThan(0.15);
    expect(Math.abs(moments.inventoryDeviation / stdQ - 1)).toBeLessThan(0.15);
  });
});

describe('simulateSessions()', () => {
  // 200,000 sessions of another implementation (numpy's PCG64): profit, its standard error, its
  // deviation and that of the final inventory. Both samples scatter.
  const sessions = 20_000;
  it.each([
    [0.1, 64.880740325, 0.0146544936446, 6.55368879304, 2.92753687665],
    [0.01, 68.3916022343, 0.020004451277, 8.94626258158, 5.21793625414],
    [1, 31.4399315223, 0.0108079314456, 4.83345388169, 1.63892624117],
    [0.5, 48.5643062461, 0.0132033080256, 5.90469885462, 1.95538436854],
  ])('earns what another implementation earns, γ = %f', (gamma, mean, error, std, stdQ) => {
    const table = sessionTable(PAPER_2008, inventoryStrategy(PAPER_2008, gamma));
    const { profits, inventories } = simulateSessions(table, sessions, new Random(7));
    const profit = sampleMoments(profits);
    const ownError = std / Math.sqrt(sessions);
    expect(Math.abs(profit.mean - mean)).toBeLessThan(4 * Math.hypot(error, ownError));
    // A deviation of n values is known to 1/√(2n) of itself; six times, as profits are no normals.
    const share = 6 / Math.sqrt(2 * sessions);
    expect(Math.abs(sampleDeviation(profit) / std - 1)).toBeLessThan(share);
    const inventory = sampleMoments(inventories);
    expect(Math.abs(sampleDeviation(inventory) / stdQ - 1)).toBeLessThan(share);
    expect(Math.abs(inventory.mean)).toBeLessThan((4 * stdQ) / Math.sqrt(sessions));
  });

  // The preprint of 2006: the spread stays at (2/γ) ln(1 + γ/k), and A is 137.46. The same other
  // implementation. (The preprint prints 62.94, 66.78 and, for γ = 0.5, 33.92: the last is not found.)
  it.each([
    [0.1, 63.0138164333, 6.01065149594, 2.92485739446],
    [0.01, 67.1429454323, 8.88732306921, 5.21065505264],
    [0.5, 23.2076682485, 5.01561589512, 1.95193423079],
  ])('earns what it earns in the market of the preprint, γ = %f', (gamma, mean, std, stdQ) => {
    const preprint: PaperMarket = { ...PAPER_2008, arrivals: 137.457855758 };
    const half = Math.log1p(gamma / 1.5) / gamma;
    const table = sessionTable(preprint, (remaining, inventory) => {
      const lean = inventory * gamma * 4 * remaining;
      return { bid: half + lean, ask: half - lean };
    });
    const { profits, inventories } = simulateSessions(table, sessions, new Random(9));
    const profit = sampleMoments(profits);
    expect(Math.abs(profit.mean - mean)).toBeLessThan(
      4 * Math.hypot(std / Math.sqrt(200_000), std / Math.sqrt(sessions)),
    );
    const share = 6 / Math.sqrt(2 * sessions);
    expect(Math.abs(sampleDeviation(profit) / std - 1)).toBeLessThan(share);
    expect(Math.abs(sampleDeviation(sampleMoments(inventories)) / stdQ - 1)).toBeLessThan(share);
  });

  it.each([0.1, 0.01, 1])(
    'earns the exact moments with the symmetric strategy, γ = %f',
    (gamma) => {
      const table = sessionTable(PAPER_2008, symmetricStrategy(PAPER_2008, gamma));
      const { profits } = simulateSessions(table, sessions, new Random(8));
      const exact = symmetricMoments(PAPER_2008, symmetricDistance(PAPER_2008, gamma));
      const profit = sampleMoments(profits);
      expect(Math.abs(profit.mean - exact.mean)).toBeLessThan(
        (4 * exact.deviation) / Math.sqrt(sessions),
      );
      const share = 6 / Math.sqrt(2 * sessions);
      expect(Math.abs(sampleDeviation(profit) / exact.deviation - 1)).toBeLessThan(share);
    },
  );

  it('ends each session as the readable simulation does', () => {
    for (const strategy of [
      inventoryStrategy(PAPER_2008, 1),
      symmetricStrategy(PAPER_2008, 0.1),
      steadyStrategy(PAPER_2008, 0.5),
      (_remaining: number, inventory: number) => ({
        bid: inventory < 3 ? 0.2 : undefined,
        ask: inventory > -2 ? 0.3 : undefined,
      }),
    ]) {
      const ends = simulateSessions(sessionTable(PAPER_2008, strategy), 20, new Random(3));
      const random = new Random(3);
      for (let i = 0; i < 20; i++) {
        const session = simulateSession(PAPER_2008, strategy, random);
        expect(ends.profits[i]).toBeCloseTo(session.profits.at(-1) as number, 9);
        expect(ends.inventories[i]).toBe(session.inventories.at(-1));
      }
    }
  });
});

describe('simulateSession()', () => {
  const run = (seed: number, gamma = 0.1) =>
    simulateSession(PAPER_2008, inventoryStrategy(PAPER_2008, gamma), new Random(seed));

  it('splits the profit into what fills earn and what the mid does to the inventory', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0.01, 0.1, 1), (seed, gamma) => {
        const { fills, mids, inventories, profits, times } = run(seed, gamma);
        let profit = 0;
        for (const { time, side, price } of fills) {
          const mid = mids[times.indexOf(time)] as number;
          profit += side === 'buy' ? mid - price : price - mid;
        }
        for (let i = 1; i < mids.length; i++) {
          profit += inventories[i]! * (mids[i]! - mids[i - 1]!);
        }
        expect(profits.at(-1)).toBeCloseTo(profit, 8);
      }),
      { seed: 2, numRuns: 30 },
    );
  });

  it('moves the mid by σ√dt in each step, and draws it whatever is quoted', () => {
    const { mids } = run(4);
    for (let i = 1; i < mids.length; i++) {
      expect(Math.abs(mids[i]! - mids[i - 1]!)).toBeCloseTo(2 * Math.sqrt(0.005), 9);
    }
    expect(run(4, 1).mids).toEqual(mids);
  });

  it('keeps a quote on the wrong side of the mid, and fills it for certain', () => {
    const dumping = () => ({ bid: undefined, ask: -3.99 });
    const { fills, asks, bids } = simulateSession(PAPER_2008, dumping, new Random(5));
    expect(fills).toHaveLength(200);
    expect(asks[0]).toBeCloseTo(96.01, 12);
    expect(bids.every(Number.isNaN)).toBe(true);
  });
});

describe('the market', () => {
  it('fills with probability λ·dt, at most 1, and not 1 − e^(−λdt)', () => {
    expect(fillChance(0, PAPER_2008)).toBeCloseTo(0.7, 12);
    expect(fillChance(1, PAPER_2008)).toBeCloseTo(0.7 * Math.exp(-1.5), 12);
    expect(fillChance(-1, PAPER_2008)).toBe(1);
    expect(fillChance(undefined, PAPER_2008)).toBe(0);
  });

  it('has 200 steps, and refuses half of one', () => {
    expect(stepsOf(PAPER_2008)).toBe(200);
    expect(() => stepsOf({ ...PAPER_2008, step: 0.3 })).toThrow(/whole number of steps/);
    expect(() => stepsOf({ ...PAPER_2008, step: 0 })).toThrow(RangeError);
  });
});

describe('mergeMoments()', () => {
  it('of parts is the moments of the whole', () => {
    const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(fc.array(value), fc.array(value, { minLength: 2 }), (a, b) => {
        const merged = mergeMoments(sampleMoments(a), sampleMoments(b));
        const whole = sampleMoments([...a, ...b]);
        expect(merged.count).toBe(whole.count);
        expect(merged.mean).toBeCloseTo(whole.mean, 8);
        expect(Math.abs(merged.squares - whole.squares)).toBeLessThan(1e-9 * (1 + whole.squares));
      }),
      { seed: 3 },
    );
    expect(mergeMoments(NO_SAMPLE, NO_SAMPLE)).toEqual(NO_SAMPLE);
    expect(sampleDeviation(sampleMoments([1]))).toBeNaN();
    expect(sampleDeviation(sampleMoments([1, 3]))).toBeCloseTo(Math.SQRT2, 12);
  });
});
