import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  averageSpreadParts,
  decomposeSpread,
  type Markout,
  type MarkoutFill,
  markouts,
  midAt,
  type SpreadParts,
  type SpreadTrade,
} from '../../../../src/stats/index.js';

const SEED = 19960601;
const ticks = fc.integer({ min: -500, max: 500 });
const side = fc.constantFrom('buy' as const, 'sell' as const);
const opposite = (trade: SpreadTrade): SpreadTrade => ({
  ...trade,
  takerSide: trade.takerSide === 'buy' ? 'sell' : 'buy',
  priceTicks: -trade.priceTicks,
  midTicks: -trade.midTicks,
  midLaterTicks: -trade.midLaterTicks,
});
const trade: fc.Arbitrary<SpreadTrade> = fc.record({
  takerSide: side,
  priceTicks: ticks,
  midTicks: ticks,
  midLaterTicks: ticks,
  qtyLots: fc.integer({ min: 1, max: 99 }),
});

describe('decomposeSpread()', () => {
  // Definitions of Huang and Stoll (1996); three trades at ticks of $0.01, computed by hand.
  it.each([
    ['sell', 9998, 10000, 9995, 200, 2, 5, -3, -600],
    ['buy', 10002, 10000, 10001, 100, 2, 1, 1, 100],
    ['buy', 10002, 10000, 10006, 100, 2, 6, -4, -400],
  ] as const)(
    'of a taker who would %s at %i with the mid at %i, then %i',
    (takerSide, priceTicks, midTicks, midLaterTicks, qtyLots, effective, impact, realised, pnl) => {
      expect(decomposeSpread({ takerSide, priceTicks, midTicks, midLaterTicks, qtyLots })).toEqual({
        effectiveHalfTicks: effective,
        impactTicks: impact,
        realisedHalfTicks: realised,
        makerPnlTickLots: pnl,
      });
    },
  );

  it('adds up, and is the same in a market turned upside down', () => {
    fc.assert(
      fc.property(trade, (one) => {
        const parts = decomposeSpread(one);
        expect(parts.impactTicks + parts.realisedHalfTicks).toBe(parts.effectiveHalfTicks);
        const mirror = decomposeSpread(opposite(one));
        expect(mirror.makerPnlTickLots - parts.makerPnlTickLots).toBe(0);
      }),
      { seed: SEED },
    );
  });

  it('refuses prices and lots that are none', () => {
    const fine = {
      takerSide: 'buy',
      priceTicks: 2,
      midTicks: 1,
      midLaterTicks: 1,
      qtyLots: 1,
    } as const;
    expect(() => decomposeSpread({ ...fine, midLaterTicks: Number.NaN })).toThrow(/midLaterTicks/);
    expect(() => decomposeSpread({ ...fine, qtyLots: 0 })).toThrow(/current value is 0/);
    expect(() => averageSpreadParts([{ ...fine, priceTicks: Infinity }])).toThrow(RangeError);
  });
});

describe('averageSpreadParts()', () => {
  it('weighs by lots: a trade of n lots is n trades of one', () => {
    fc.assert(
      fc.property(fc.array(trade, { minLength: 1, maxLength: 5 }), (trades) => {
        const single = trades.flatMap((one) => Array(one.qtyLots).fill({ ...one, qtyLots: 1 }));
        const [a, b] = [averageSpreadParts(trades), averageSpreadParts(single)];
        expect(a?.effectiveHalfTicks).toBeCloseTo(b?.effectiveHalfTicks as number, 9);
        expect(a?.impactTicks).toBeCloseTo(b?.impactTicks as number, 9);
        expect(a?.makerPnlTickLots).toBeCloseTo(b?.makerPnlTickLots as number, 6);
      }),
      { seed: SEED },
    );
    expect(averageSpreadParts([])).toBeUndefined();
  });

  it('of informed flow of a known share has an impact of share · jump', () => {
    const random = new Random(43);
    const [share, half, jump, count] = [0.4, 3, 5, 20_000];
    const trades = Array.from({ length: count }, (): SpreadTrade => {
      const isBuy = random.bernoulli(0.5);
      const sign = isBuy ? 1 : -1;
      const isInformed = random.bernoulli(share);
      const midLaterTicks = 100 + (isInformed ? sign * jump : 0) + 2 * random.normal();
      const takerSide = isBuy ? 'buy' : 'sell';
      return { takerSide, priceTicks: 100 + sign * half, midTicks: 100, midLaterTicks, qtyLots: 7 };
    });
    const parts = averageSpreadParts(trades) as SpreadParts;
    const variance = jump ** 2 * share * (1 - share) + 2 ** 2;
    const bound = 5 * Math.sqrt(variance / count);
    expect(parts.effectiveHalfTicks).toBe(half);
    expect(Math.abs(parts.impactTicks - share * jump)).toBeLessThan(bound);
    expect(Math.abs(parts.realisedHalfTicks - (half - share * jump))).toBeLessThan(bound);
    expect(parts.makerPnlTickLots).toBeCloseTo(7 * count * parts.realisedHalfTicks, 6);
  });
});

describe('midAt()', () => {
  const path = { timesNs: [10, 20, 30], midsTicks: [1, 2, 3] };

  it('is the last mid at or before a time, and never one from later', () => {
    expect([9, 10, 19, 20, 29.5, 30, 31].map((t) => midAt(path, t))).toEqual([
      undefined,
      1,
      1,
      2,
      2,
      3,
      undefined,
    ]);
    expect(midAt({ ...path, untilNs: 40 }, 40)).toBe(3);
    expect(midAt({ timesNs: [], midsTicks: [] }, 5)).toBeUndefined();
    expect(midAt(path, Number.NaN)).toBeUndefined();
  });

  it('is what reading the path from the front finds', () => {
    const times = fc.uniqueArray(fc.nat(60), { maxLength: 12 });
    fc.assert(
      fc.property(times, fc.integer({ min: -2, max: 70 }), fc.nat(5), (drawn, timeNs, more) => {
        const timesNs = [...drawn].sort((a, b) => a - b);
        const midsTicks = timesNs.map((_, i) => 100 + i);
        const untilNs = (timesNs[timesNs.length - 1] ?? 0) + more;
        const slow = timeNs > untilNs ? -1 : timesNs.filter((time) => time <= timeNs).length - 1;
        expect(midAt({ timesNs, midsTicks, untilNs }, timeNs)).toBe(midsTicks[slow]);
      }),
      { seed: SEED },
    );
  });
});

describe('markouts()', () => {
  const path = { timesNs: [0, 100, 200], midsTicks: [100, 103, 98] };
  const point = (horizonNs: number, known: Partial<Markout>) => ({
    horizonNs,
    instants: known.fills,
    standardErrorTicks: undefined,
    ...known,
  });

  it('signs as the maker does, weighs by lots and leaves out what is not known', () => {
    const fills: MarkoutFill[] = [
      { timeNs: 0, side: 'buy', priceTicks: 99, qtyLots: 3 },
      { timeNs: 50, side: 'sell', priceTicks: 101, qtyLots: 1 },
    ];
    expect(markouts(fills, path, [0, 100, 200])).toEqual([
      point(0, { fills: 2, qtyLots: 4, pnlTickLots: 4, averageTicks: 1, standardErrorTicks: 0 }),
      // Deviations of 1.5 · 3 and −4.5 · 1 lots: √(2 · (4.5² + 4.5²)) / 4.
      point(100, {
        fills: 2,
        qtyLots: 4,
        pnlTickLots: 10,
        averageTicks: 2.5,
        standardErrorTicks: 2.25,
      }),
      point(200, { fills: 1, qtyLots: 3, pnlTickLots: -3, averageTicks: -1 }),
    ]);
    expect(markouts(fills, path, [201])[0].averageTicks).toBeUndefined();
    expect(markouts([], path, [0])[0]).toMatchObject({ fills: 0, averageTicks: undefined });
  });

  it('is the realised half-spread of the taker’s trade', () => {
    fc.assert(
      fc.property(trade, (one) => {
        const maker = one.takerSide === 'buy' ? 'sell' : 'buy';
        const { priceTicks, qtyLots } = one;
        const fill: MarkoutFill = { timeNs: 1, side: maker, priceTicks, qtyLots };
        const mids = { timesNs: [0, 2], midsTicks: [one.midTicks, one.midLaterTicks] };
        const { realisedHalfTicks, effectiveHalfTicks } = decomposeSpread(one);
        const found = markouts([fill], mids, [0, 1]).map((item) => item.averageTicks as number);
        expect(found[0] - effectiveHalfTicks).toBe(0);
        expect(found[1] - realisedHalfTicks).toBe(0);
      }),
      { seed: SEED },
    );
  });

  it('against a known share of informed takers is half-spread − share · jump', () => {
    const random = new Random(41);
    const [share, half, jump, count] = [0.3, 2, 5, 20_000];
    const timesNs: number[] = [];
    const midsTicks: number[] = [];
    const fills: MarkoutFill[] = [];
    let mid = 1000;
    for (let i = 0; i < count; i++) {
      const isBuy = random.bernoulli(0.5);
      const sign = isBuy ? 1 : -1;
      fills.push({
        timeNs: 10 * i,
        side: isBuy ? 'sell' : 'buy',
        priceTicks: mid + sign * half,
        qtyLots: 1,
      });
      timesNs.push(10 * i);
      midsTicks.push(mid);
      if (random.bernoulli(share)) mid += sign * jump;
    }
    const [now, next] = markouts(fills, { timesNs, midsTicks, untilNs: 10 * count }, [0, 10]);
    expect(now.averageTicks).toBe(half);
    const bound = 5 * jump * Math.sqrt((share * (1 - share)) / count);
    expect(Math.abs((next.averageTicks as number) - (half - share * jump))).toBeLessThan(bound);
  });

  it('has the standard error of the scatter that is seen from run to run', () => {
    // Ten lots an instant in two pieces, a normal markout of deviation 3: the average of 25 instants
    // scatters by 3/√25; a mean of 400 squared errors is off by √(2/24/400) of itself and less.
    const random = new Random(42);
    const [runs, instants, deviation] = [400, 25, 3];
    const squares: number[] = [];
    const averages: number[] = [];
    for (let run = 0; run < runs; run++) {
      const fills = Array.from({ length: instants }, (_, i): MarkoutFill[] => {
        const priceTicks = -deviation * random.normal();
        const timeNs = i;
        return [4, 6].map((qtyLots) => ({ timeNs, side: 'buy', priceTicks, qtyLots }));
      }).flat();
      const [found] = markouts(fills, { timesNs: [0], midsTicks: [0], untilNs: instants }, [0]);
      expect([found.fills, found.instants]).toEqual([2 * instants, instants]);
      squares.push((found.standardErrorTicks as number) ** 2);
      averages.push(found.averageTicks as number);
    }
    const known = deviation ** 2 / instants;
    const mean = squares.reduce((sum, square) => sum + square, 0) / runs;
    const seen = averages.reduce((sum, average) => sum + average ** 2, 0) / runs;
    expect(Math.abs(mean / known - 1)).toBeLessThan(5 * Math.sqrt(2 / (instants - 1) / runs));
    expect(Math.abs(seen / known - 1)).toBeLessThan(5 * Math.sqrt(2 / runs));
  });

  it('of fills cut into pieces is the same, error and all', () => {
    const some = fc.array(
      fc.record({
        timeNs: fc.nat(250),
        side,
        priceTicks: ticks,
        qtyLots: fc.constantFrom(2, 4, 6),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, fc.nat(100), (fills, horizonNs) => {
        const halves = fills.flatMap((fill) => {
          const half = { ...fill, qtyLots: fill.qtyLots / 2 };
          return [half, half];
        });
        const [whole] = markouts(fills, path, [horizonNs]);
        const [pieces] = markouts(halves, path, [horizonNs]);
        expect(pieces.instants).toBe(whole.instants);
        expect(pieces.averageTicks ?? -1).toBeCloseTo(whole.averageTicks ?? -1, 9);
        expect(pieces.standardErrorTicks ?? -1).toBeCloseTo(whole.standardErrorTicks ?? -1, 9);
      }),
      { seed: SEED },
    );
  });

  it.each([
    ['times that do not rise', [], { timesNs: [1, 1], midsTicks: [1, 2] }, [0], /must rise/],
    ['lengths that differ', [], { timesNs: [1], midsTicks: [1, 2] }, [0], /of one length/],
    ['a mid of NaN', [], { timesNs: [1], midsTicks: [Number.NaN] }, [0], /must be finite/],
    ['an end before the last mid', [], { ...path, untilNs: 150 }, [0], /untilNs/],
    ['a negative horizon', [], path, [-1], /a horizon/],
    ['no lots', [{ timeNs: 0, side: 'buy', priceTicks: 1, qtyLots: 0 }], path, [0], /the lots/],
    [
      'no time',
      [{ timeNs: Number.NaN, side: 'buy', priceTicks: 1, qtyLots: 1 }],
      path,
      [0],
      /time/,
    ],
  ] as const)('%s: a RangeError', (_name, fills, broken, horizons, message) => {
    expect(() => markouts(fills, broken, horizons)).toThrow(RangeError);
    expect(() => markouts(fills, broken, horizons)).toThrow(message);
  });
});
