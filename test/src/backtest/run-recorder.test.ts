import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  InventoryDistribution,
  type JudgedFill,
  maxDrawdown,
  ProfitSeries,
  RunRecorder,
  TradingActivity,
} from '../../../src/backtest/index.js';
import { lots, signOf, ticks } from '../../../src/units/index.js';
import { fillsOf, pointsOf, profitOf, randomRun, tell } from './support/random-run.js';

const period = { periodNs: 10, periodsPerYear: 252 };

describe('RunRecorder', () => {
  it('reports a run as sums over all of its fills and points do', () => {
    const claim = (told: Parameters<typeof tell>[1]) => {
      const recorder = new RunRecorder({ period, attributionNs: 5, horizonsNs: [1, 20] });
      tell(recorder, told);
      const { parts, trading, drawdown, points, series, inventory } = recorder.report();
      const [fills, all] = [fillsOf(told), pointsOf(told)];
      const sum = (of: (fill: (typeof fills)[number]) => number) =>
        fills.reduce((total, fill) => total + of(fill), 0);
      expect(parts.profitTickLots).toBe(profitOf(all.at(-1) as (typeof all)[number]));
      expect(trading.fills).toBe(fills.length);
      expect(trading.buys.qtyLots - trading.sells.qtyLots).toBe(
        sum((f) => signOf(f.side) * f.qtyLots),
      );
      expect(trading.turnoverTickLots).toBe(sum((f) => f.qtyLots * f.priceTicks));
      expect(trading.feesPaidTickLots - trading.rebatesTickLots).toBe(sum((f) => f.feeTickLots));
      const earned = (side: 'buys' | 'sells') =>
        (trading[side].averageEdgeTicks ?? 0) * trading[side].qtyLots;
      expect(earned('buys') + earned('sells')).toBeCloseTo(parts.spreadTickLots, 6);
      expect(drawdown.maxTickLots).toBe(maxDrawdown([0, ...all.map(profitOf)]));
      expect(points).toBe(all.length);
      expect(series.map(({ timeNs }) => timeNs)).toContain(all.at(-1)?.timeNs);
      const held = all.map(({ inventoryLots }) => inventoryLots);
      expect(inventory.mostLots).toBe(Math.max(0, ...held));
      expect(inventory.leastLots).toBe(Math.min(0, ...held));
    };
    fc.assert(fc.property(randomRun, claim), { seed: 11 });
  });
});

describe('the worst fills of a RunRecorder', () => {
  it('are those that sorting all fills by their loss gives', () => {
    const claim = (told: Parameters<typeof tell>[1]) => {
      const judged: JudgedFill[] = [];
      const onJudged = (fill: JudgedFill) => void judged.push(fill);
      const recorder = new RunRecorder({ period, horizonsNs: [3], onJudged });
      tell(recorder, told);
      const loss = (fill: JudgedFill) => (fill.markoutTicks[0] ?? 0) * fill.qtyLots;
      const losses = judged.map(loss).filter((x) => x < 0);
      const wanted = losses.sort((a, b) => a - b).slice(0, 10);
      expect(recorder.report().worstFills.map(loss)).toEqual(wanted);
    };
    fc.assert(fc.property(randomRun, claim), { seed: 13 });
  });
});

describe('ProfitSeries', () => {
  it('keeps a bounded number of points, the first, the last, the highest and the lowest', () => {
    const series = new ProfitSeries(40);
    let timeNs = 0;
    const profits: number[] = [];
    for (let i = 0; i < 30_000; i++) {
      timeNs += 3;
      const cashTickLots = ((i * 7919) % 10_007) + (i === 17_777 ? 50_000 : 0);
      profits.push(cashTickLots);
      series.onPoint({ timeNs, markTicks: 100, inventoryLots: 0, cashTickLots });
    }
    const kept = series.points();
    const values = kept.map(({ profitTickLots }) => profitTickLots);
    expect(kept.length).toBeLessThanOrEqual(40);
    expect(kept.length).toBeGreaterThan(15);
    expect(Math.max(...values)).toBe(Math.max(...profits));
    expect(Math.min(...values)).toBe(Math.min(...profits));
    expect([kept[0]?.timeNs, kept.at(-1)?.timeNs]).toEqual([3, timeNs]);
    expect(kept.every((one, i) => i === 0 || one.timeNs > (kept[i - 1]?.timeNs as number))).toBe(
      true,
    );
  });

  it('keeps every point of a short run, each once', () => {
    const claim = (told: Parameters<typeof tell>[1]) => {
      const series = new ProfitSeries();
      tell(series, told);
      const kept = series.points();
      expect(kept.map(({ timeNs, profitTickLots }) => [timeNs, profitTickLots])).toEqual(
        pointsOf(told).map((one) => [one.timeNs, profitOf(one)]),
      );
    };
    fc.assert(fc.property(randomRun, claim), { seed: 12 });
  });
});

describe('InventoryDistribution', () => {
  const fill = (timeNs: number, side: 'buy' | 'sell', qtyLots: number) => ({
    timeNs,
    side,
    priceTicks: ticks(100),
    qtyLots: lots(qtyLots),
    markTicks: 100,
    feeTickLots: 0,
    liquidity: 'maker' as const,
  });

  it('weighs each inventory by the time it was held', () => {
    const held = new InventoryDistribution();
    held.onPoint({ timeNs: 0, markTicks: 100, inventoryLots: 0, cashTickLots: 0 });
    held.onFill(fill(10, 'buy', 4));
    held.onFill(fill(40, 'sell', 6));
    held.onPoint({ timeNs: 100, markTicks: 100, inventoryLots: -2, cashTickLots: 0 });
    const report = held.report();
    expect(report.bars).toEqual([
      { fromLots: -2, timeNs: 60 },
      { fromLots: 0, timeNs: 10 },
      { fromLots: 4, timeNs: 30 },
    ]);
    expect(report.meanLots).toBe(0); // (−2 · 60 + 4 · 30) / 100
    expect(report.meanAbsoluteLots).toBe(2.4);
    expect(report.deviationLots).toBeCloseTo(Math.sqrt((4 * 60 + 16 * 30) / 100), 12);
    expect([report.leastLots, report.mostLots]).toEqual([-2, 4]);
  });

  it('joins bars when there are too many, and loses no time', () => {
    const held = new InventoryDistribution(20);
    for (let i = 0; i < 5000; i++) held.onFill(fill(i, i % 3 === 0 ? 'sell' : 'buy', 1 + (i % 7)));
    const { bars, widthLots, mostLots } = held.report();
    expect(bars.length).toBeLessThanOrEqual(20);
    expect(bars.reduce((sum, { timeNs }) => sum + timeNs, 0)).toBe(4999);
    expect(bars.every(({ fromLots }) => fromLots % widthLots === 0)).toBe(true);
    expect((bars.at(-1)?.fromLots as number) + widthLots).toBeGreaterThan(mostLots - 7);
  });
});

describe('TradingActivity', () => {
  it('says for which share of the time there was a quote, on both sides and on one', () => {
    const activity = new TradingActivity();
    activity.onQuote({ timeNs: 1000, bidLots: 0, askLots: 0 });
    activity.onQuote({ timeNs: 1020, bidLots: 5, askLots: 5 });
    activity.onQuote({ timeNs: 1070, bidLots: 0, askLots: 5 });
    activity.onPoint({ timeNs: 1100, markTicks: 1, inventoryLots: 0, cashTickLots: 0 });
    expect(activity.report()).toMatchObject({
      durationNs: 100,
      twoSidedShare: 0.5,
      quotingShare: 0.8,
    });
  });
});
