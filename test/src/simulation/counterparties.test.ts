import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';
import {
  expectedMoveTicks,
  FIVE_COUNTERPARTIES,
  type Flow,
  hedgedProfit,
  NEWS,
  serveOrders,
  simulateCounterparties,
} from '../../../src/simulation/index.js';
import { markouts, midAt } from '../../../src/stats/index.js';
import { NS_PER_MINUTE, NS_PER_SECOND, signOf } from '../../../src/units/index.js';

const DAY = { seconds: 23_400, volTicks: 0.65 };
const session = (flows: readonly Flow[], seed: number, options = DAY) =>
  simulateCounterparties(flows, options, new Random(seed));
const three = () => ({ halfSpreadTicks: 3 });

describe('simulateCounterparties()', () => {
  it('publishes whole mids at rising times, from the start to the end', () => {
    const { orders, mids } = session(FIVE_COUNTERPARTIES, 1);
    const times = Array.from(mids.timesNs);
    expect(times.every((time, i) => i === 0 || time > times[i - 1])).toBe(true);
    expect([times[0], times[times.length - 1], mids.untilNs]).toEqual([0, 2.34e13, 2.34e13]);
    expect(Array.from(mids.midsTicks).every(Number.isInteger)).toBe(true);
    expect(orders.every(({ timeNs }, i) => i === 0 || timeNs >= orders[i - 1].timeNs)).toBe(true);
  });

  it('is the same for a seed, and another for another', () => {
    expect(session(FIVE_COUNTERPARTIES, 1)).toEqual(session(FIVE_COUNTERPARTIES, 1));
    expect(session(FIVE_COUNTERPARTIES, 1).mids).not.toEqual(session(FIVE_COUNTERPARTIES, 2).mids);
  });

  it('sends as many orders as its rates say, within five deviations of Poisson counts', () => {
    const { orders } = session(FIVE_COUNTERPARTIES, 3);
    for (const name of new Set(FIVE_COUNTERPARTIES.map((flow) => flow.counterparty))) {
      const rate = FIVE_COUNTERPARTIES.filter((flow) => flow.counterparty === name).reduce(
        (sum, flow) => sum + flow.perHour,
        0,
      );
      const count = orders.filter((order) => order.counterparty === name).length;
      expect(Math.abs(count - 6.5 * rate), name).toBeLessThan(5 * Math.sqrt(6.5 * rate));
    }
  });

  it('keeps a flow to its times and its side', () => {
    const { orders } = session([NEWS], 4);
    expect(orders.length).toBeGreaterThan(100);
    expect(orders.every(({ side }) => side === 'buy')).toBe(true);
    expect(orders[0].timeNs).toBeGreaterThan(10_800 * NS_PER_SECOND);
    expect(orders[orders.length - 1].timeNs).toBeLessThanOrEqual(11_400 * NS_PER_SECOND);
  });

  it.each([
    ['nobody who knows', [], 1],
    ['who is a second early', [{ ticks: 6, overSeconds: 1 }], 4],
    [
      'who pushes the price and lets it come back',
      [
        { ticks: 5, overSeconds: 0 },
        { ticks: -5, overSeconds: 8 },
      ],
      5,
    ],
  ])('moves on after orders of %s as it should', (_name, moves, seed) => {
    // The mid is published every quarter of a second: what is seen after u lies between u − ¼ and u.
    const flow = { counterparty: 'Ash', perHour: 600, qtyLots: 1, moves };
    const { orders, mids } = session([flow], seed);
    for (const seconds of [1, 10, 60]) {
      const seen = orders.flatMap(({ timeNs, side }) => {
        const before = midAt(mids, timeNs - 1);
        const after = midAt(mids, timeNs + seconds * NS_PER_SECOND);
        if (before === undefined || after === undefined) return [];
        return [signOf(side) * (after - before)];
      });
      const mean = seen.reduce((sum, x) => sum + x, 0) / seen.length;
      const variance = seen.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (seen.length - 1);
      // Orders come every six seconds, so that moves over longer times overlap: fewer are independent.
      const error = Math.sqrt((variance / seen.length) * Math.max(1, seconds / 6));
      const bounds = [seconds - 0.25, seconds].map((u) => expectedMoveTicks(moves, u));
      expect(mean, `after ${seconds} s`).toBeGreaterThan(Math.min(...bounds) - 5 * error);
      expect(mean, `after ${seconds} s`).toBeLessThan(Math.max(...bounds) + 5 * error);
    }
  });

  it('refuses what it cannot simulate', () => {
    const [flow] = FIVE_COUNTERPARTIES;
    expect(() => session([{ ...flow, perHour: -1 }], 1)).toThrow(/perHour/);
    expect(() => session([{ ...flow, qtyLots: 0 }], 1)).toThrow(/qtyLots/);
    expect(() => session([flow], 1, { ...DAY, seconds: 0 })).toThrow(/seconds/);
    expect(() => session([flow], 1, { ...DAY, volTicks: -1 })).toThrow(/volatility/);
    expect(() => session([{ ...flow, moves: [{ ticks: 1, overSeconds: -1 }] }], 1)).toThrow(
      /overSeconds/,
    );
    expect(session([], 1).orders).toEqual([]);
  });
});

describe('expectedMoveTicks()', () => {
  it('starts with what is there at once and ends with all', () => {
    const moves = [
      { ticks: 5, overSeconds: 0 },
      { ticks: -2, overSeconds: 8 },
    ];
    expect(expectedMoveTicks(moves, 0)).toBe(5);
    expect(expectedMoveTicks(moves, 8)).toBeCloseTo(5 - 2 * (1 - Math.exp(-1)), 12);
    expect(expectedMoveTicks(moves, 1e6)).toBeCloseTo(3, 12);
    expect(expectedMoveTicks([], 5)).toBe(0);
  });
});

describe('serveOrders()', () => {
  const day = session(FIVE_COUNTERPARTIES, 1);

  it('trades at the half-spread around the mid that the order met', () => {
    for (const { timeNs, side, priceTicks } of serveOrders(day, three)) {
      expect(signOf(side) * ((midAt(day.mids, timeNs - 1) as number) - priceTicks)).toBe(3);
    }
  });

  it('loses 1 − e^(−⅓) of the uninformed for each tick, and those who know beyond their knowledge', () => {
    const from = (name: string, halfSpreadTicks: number) =>
      serveOrders(day, () => ({ halfSpreadTicks })).filter((fill) => fill.counterparty === name)
        .length;
    const all = from('Alder', 0);
    for (const ticks of [1, 3, 6]) {
      const kept = Math.exp(-ticks / 3);
      const deviation = Math.sqrt(all * kept * (1 - kept));
      expect(Math.abs(from('Alder', ticks) - all * kept)).toBeLessThan(5 * deviation);
    }
    expect([from('Cedar', 6), from('Cedar', 5)]).toEqual([0, from('Cedar', 0)]);
  });

  it('caps the size, serves nobody without an offer, and shows a policy the fills before', () => {
    const capped = serveOrders(day, () => ({ halfSpreadTicks: 3, maxLots: 150 }));
    expect(Math.max(...capped.map(({ qtyLots }) => qtyLots))).toBe(150);
    expect(serveOrders(day, () => undefined)).toEqual([]);
    expect(serveOrders(day, () => ({ halfSpreadTicks: 3, maxLots: 0 }))).toEqual([]);
    const first = serveOrders(day, (_request, fills) => (fills.length < 5 ? three() : undefined));
    expect(first).toEqual(serveOrders(day, three).slice(0, 5));
    expect(() => serveOrders(day, () => ({ halfSpreadTicks: 2.5 }))).toThrow(RangeError);
  });
});

describe('hedgedProfit()', () => {
  it('is the sum of markouts at its horizon, the last ones at the close', () => {
    const day = session(FIVE_COUNTERPARTIES, 2);
    const fills = serveOrders(day, three);
    const profit = hedgedProfit(fills, day, { afterNs: NS_PER_MINUTE });
    const early = fills.filter(({ timeNs }) => timeNs + NS_PER_MINUTE <= 2.34e13);
    const [known] = markouts(fills, day.mids, [NS_PER_MINUTE]);
    expect(known.fills).toBe(early.length);
    expect(profit[early.length - 1]).toBeCloseTo(known.pnlTickLots, 6);
    expect(profit).toHaveLength(fills.length);
  });
});
