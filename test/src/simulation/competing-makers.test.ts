import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Fill,
  LadderMaker,
  type MarketMaker,
  NO_QUOTES,
  type Quotes,
} from '../../../src/makers/index.js';
import { FastEngine, ReadableEngine } from '../../../src/matching/index.js';
import { Random } from '../../../src/random/index.js';
import {
  type Competitor,
  randomWalk,
  simulateCompetition,
  type Traders,
  tradersInRound,
} from '../../../src/simulation/index.js';
import { lots, signOf, ticks } from '../../../src/units/index.js';

const uninformed = { perRound: 1.5, decayPerTick: 0.2, qtyLots: 7 };
const informed = { perRound: 0.5, foresightRounds: 20, leastEdgeTicks: 1, qtyLots: 5 };
const traders: Traders = { uninformed, informed };
const mids = (seed: number, steps = 300) =>
  randomWalk({ startTicks: 10_000, stepVolTicks: 2, steps }, new Random(seed));

const ladder = (skewTicksPerLot = 0, maxInventoryLots = lots(60)) =>
  new LadderMaker({
    levels: 4,
    baseSpreadBps: 8,
    stepBps: 2,
    levelLots: lots(5),
    maxInventoryLots,
    skewTicksPerLot,
  });

/** Wants the same for ever, and remembers its fills. */
class Still implements MarketMaker {
  inventoryLots = 0;
  readonly seen: Fill[] = [];
  constructor(readonly wanted: Quotes) {}
  quotes(): Quotes {
    return this.wanted;
  }
  onFill(fill: Fill): void {
    this.seen.push(fill);
    this.inventoryLots += signOf(fill.side) * fill.qtyLots;
  }
}

const bid = (priceTicks: number, qtyLots: number): Quotes => ({
  bids: [{ priceTicks: ticks(priceTicks), qtyLots: lots(qtyLots) }],
  asks: [],
});

describe('simulateCompetition()', () => {
  const drawn = fc.record({
    seed: fc.nat(10_000),
    gap: fc.constantFrom(0, 0.3, 1),
    replacements: fc.array(fc.constantFrom<'all' | 'smallest'>('all', 'smallest'), {
      minLength: 1,
      maxLength: 4,
    }),
    timeInForce: fc.constantFrom<'GTC' | 'post-only'>('GTC', 'post-only'),
  });
  const competition = (
    {
      seed,
      gap,
      replacements,
      timeInForce,
    }: typeof drawn extends fc.Arbitrary<infer T> ? T : never,
    engine = new ReadableEngine({ selfTrade: 'cancel-newest' }) as ReadableEngine | FastEngine,
  ) => {
    const competitors = replacements.map((replacement, i): Competitor => {
      return { name: `maker ${i}`, maker: ladder(i * 0.3), replacement, timeInForce };
    });
    const known: boolean[] = [];
    const run = simulateCompetition(
      {
        midsTicks: mids(seed, 80),
        competitors,
        traders,
        gap,
        engine,
        onRound: (_round, _engine, desks) => {
          const { bids, asks } = engine.snapshot();
          const open = desks.flatMap(({ working, owner }) =>
            working.open.map((o) => `${o.id} ${owner} ${o.side} ${o.priceTicks} ${o.qtyLots}`),
          );
          const resting = [...bids, ...asks].map(
            (o) => `${o.id} ${o.owner} ${o.side} ${o.priceTicks} ${o.qtyLots}`,
          );
          known.push(JSON.stringify(open.sort()) === JSON.stringify(resting.sort()));
        },
      },
      new Random(seed),
    );
    return { run, known };
  };

  it('conserves lots and money between makers and traders, and each desk knows its own orders', () => {
    fc.assert(
      fc.property(drawn, (inputs) => {
        const { run, known } = competition(inputs);
        const all = [...run.makers.map(({ position }) => position), run.uninformed, run.informed];
        expect(all.reduce((sum, p) => sum + p.inventoryLots, 0)).toBe(0);
        expect(all.reduce((sum, p) => sum + p.cashTickLots, 0)).toBe(0);
        expect(known.every(Boolean)).toBe(true);
      }),
      { seed: 15, numRuns: 40 },
    );
  });

  it('conserves them in bursts too', () => {
    const burst = { branching: 0.7, decayPerRound: 0.5 };
    const run = simulateCompetition(
      {
        midsTicks: mids(3),
        competitors: [
          { name: 'a', maker: ladder(0) },
          { name: 'b', maker: ladder(0.5) },
        ],
        traders: { uninformed: { ...uninformed, burst }, informed },
        gap: 0.2,
      },
      new Random(3),
    );
    const all = [...run.makers.map(({ position }) => position), run.uninformed, run.informed];
    expect(run.uninformed.inventoryLots).not.toBe(0);
    expect(all.reduce((sum, p) => sum + p.inventoryLots, 0)).toBe(0);
    expect(all.reduce((sum, p) => sum + p.cashTickLots, 0)).toBe(0);
  });

  it('keeps every maker within its limit', () => {
    fc.assert(
      fc.property(drawn, (inputs) => {
        for (const { inventoryLots } of competition(inputs).run.makers) {
          expect(Math.max(...inventoryLots.map(Math.abs))).toBeLessThanOrEqual(60);
        }
      }),
      { seed: 16, numRuns: 40 },
    );
  });

  it('comes out the same on either engine, and for the same seed', () => {
    fc.assert(
      fc.property(drawn, (inputs) => {
        const readable = competition(inputs).run;
        const fast = competition(inputs, new FastEngine({ selfTrade: 'cancel-newest' })).run;
        const told = ({ makers, unservedLots }: typeof readable) => [
          makers.map(({ position: _, ...rest }) => rest),
          unservedLots,
        ];
        expect(told(fast)).toEqual(told(readable));
      }),
      { seed: 17, numRuns: 15 },
    );
  });

  const flat = new Float64Array(40).fill(100);
  const sellers: Traders = {
    informed: { perRound: 1, foresightRounds: 1, leastEdgeTicks: 0, qtyLots: 1 },
  };

  it('serves the better price first, whoever came first', () => {
    const [near, far] = [new Still(bid(100, 500)), new Still(bid(99, 500))];
    const competitors = [
      { name: 'far', maker: far },
      { name: 'near', maker: near },
    ];
    simulateCompetition({ midsTicks: flat, competitors, traders: sellers }, new Random(1));
    expect(near.seen.length).toBeGreaterThan(0);
    expect(far.seen).toEqual([]);
  });

  it('at one price, a maker that cancels and places all again stands behind one that stays', () => {
    const [restless, patient] = [new Still(bid(100, 50)), new Still(bid(100, 50))];
    const ahead: number[][] = [];
    simulateCompetition(
      {
        midsTicks: flat,
        competitors: [
          { name: 'restless', maker: restless, replacement: 'all' },
          { name: 'patient', maker: patient },
        ],
        traders: {},
        onRound: (_, { book }, desks) => {
          ahead.push(desks.map((desk) => desk.aheadLots('buy', 100, book as never)));
        },
      },
      new Random(1),
    );
    expect(ahead.slice(1).every(([first, second]) => first === 50 && second === 0)).toBe(true);
  });

  it('during the gap whoever cancelled all is absent', () => {
    const maker = new Still(bid(100, 50));
    const run = (replacement: 'all' | 'smallest') =>
      simulateCompetition(
        {
          midsTicks: flat,
          competitors: [{ name: 'only', maker: new Still(maker.wanted), replacement }],
          traders: sellers,
          gap: 1,
        },
        new Random(3),
      ).unservedLots;
    // With a gap of a whole round all traders come into it: from the second round on the one who
    // stays serves them, the one who cancels never does.
    const came = Array.from({ length: 39 }, (_, round) => round);
    const random = new Random(3).fork('arrivals');
    const each = came.map((round) => tradersInRound(round, flat, sellers, random).length);
    const total = each.reduce((sum, n) => sum + n, 0);
    expect(run('all')).toBe(total);
    expect(run('smallest')).toBe(each[0]);
  });

  it('a maker that was too slow and may trade pays the faster one', () => {
    const first = new Still(bid(101, 5));
    const second = new Still({ bids: [], asks: [{ priceTicks: ticks(99), qtyLots: lots(5) }] });
    const competitors = [first, second].map((maker, i): Competitor => {
      return { name: String(i), maker, timeInForce: 'GTC' };
    });
    simulateCompetition({ midsTicks: flat, competitors, traders: {} }, new Random(1));
    expect(first.inventoryLots + second.inventoryLots).toBe(0);
    expect(first.inventoryLots).toBeGreaterThan(0);
  });

  it('a maker that crosses itself does not trade with itself', () => {
    const crossed = new Still({
      ...bid(101, 5),
      asks: [{ priceTicks: ticks(99), qtyLots: lots(5) }],
    });
    const competitors: Competitor[] = [{ name: 'crossed', maker: crossed, timeInForce: 'GTC' }];
    simulateCompetition({ midsTicks: flat, competitors, traders: {} }, new Random(1));
    expect(crossed.seen).toEqual([]);
  });

  it('informed traders gain what makers lose to them', () => {
    // Each buys only where the mid that it knows is above what it pays by a tick at least. 20 rounds
    // later its lots are worth more, so the traders' gain, marked then, is positive for certain.
    const midsTicks = mids(5, 400);
    const run = simulateCompetition(
      {
        midsTicks,
        competitors: [{ name: 'ladder', maker: ladder(0, lots(10_000)) }],
        traders: { informed: { ...informed, foresightRounds: 1_000 } },
      },
      new Random(5),
    );
    const end = midsTicks[400] as number;
    expect(run.informed.inventoryLots).not.toBe(0);
    expect(run.informed.totalTickLots(end)).toBeGreaterThan(0);
    expect(run.makers[0]?.position.totalTickLots(end)).toBeCloseTo(
      -run.informed.totalTickLots(end),
      6,
    );
  });

  it.each([{ midsTicks: new Float64Array(1) }, { gap: -0.1 }, { gap: 1.1 }, { gap: Number.NaN }])(
    'refuses %o',
    (wrong) => {
      const competitors = [{ name: 'none', maker: new Still(NO_QUOTES) }];
      const options = { midsTicks: flat, competitors, traders, ...wrong };
      expect(() => simulateCompetition(options, new Random(1))).toThrow(RangeError);
    },
  );
});
