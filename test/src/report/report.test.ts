import { describe, expect, it } from 'vitest';
import { RunRecorder, runBacktest } from '../../../src/backtest/index.js';
import { SimpleMarketMaker } from '../../../src/makers/index.js';
import { toPlotly } from '../../../src/plot/index.js';
import { Random } from '../../../src/random/index.js';
import {
  attributionFigure,
  durationText,
  fillHeader,
  fillRow,
  htmlPage,
  inventoryFigure,
  type JudgedRun,
  markoutFigure,
  metricRows,
  moneyOf,
  moneyText,
  numberText,
  runJson,
  seriesCsv,
  tearsheet,
  timeScale,
} from '../../../src/report/index.js';
import { randomWalk } from '../../../src/simulation/index.js';
import { Instrument, lots, NS_PER_MINUTE, NS_PER_SECOND, ticks } from '../../../src/units/index.js';

const instrument = new Instrument({ symbol: 'XYZ', tickSize: 0.01, lotSize: 10 });

function run(title = 'Simple <maker>'): JudgedRun {
  const walk = { startTicks: 10_000, stepVolTicks: 3, steps: 600 };
  const mids = randomWalk(walk, new Random(5));
  const prices = Array.from(mids, (mid, i) => {
    return { kind: 'price', timeNs: i * NS_PER_SECOND, priceTicks: Math.round(mid) } as const;
  });
  const maker = new SimpleMarketMaker({
    spreadTicks: 4,
    skewTicksPerLot: 0.01,
    maxInventoryLots: lots(500),
    quoteLots: lots(50),
  });
  const period = { periodNs: NS_PER_MINUTE, periodsPerYear: 252 * 390 };
  const recorder = new RunRecorder({ period });
  const fills = { model: 'touch' } as const;
  const fees = { makerTicksPerLot: 0.1 };
  const summary = runBacktest({ maker, fills, fees, listeners: [recorder] }, prices);
  const settings = { maker: 'simple', seed: 5 };
  const report = recorder.report();
  return { title, report, instrument, settings, placedLots: summary.lots.placed };
}

describe('the figures of a run', () => {
  it('are drawn, with the profit of the report at the end of the line and of the waterfall', () => {
    const judged = run();
    const profit = moneyOf(instrument, judged.report.parts.profitTickLots);
    const line = toPlotly(tearsheet(judged)).data.find(({ name }) => name === 'profit');
    const path = line?.y as number[];
    expect(path.at(-1)).toBeCloseTo(profit, 2);
    const [fall] = toPlotly(attributionFigure(judged)).data;
    const heights = fall?.y as number[];
    expect(heights.at(-1)).toBeCloseTo(profit, 2);
    expect(heights.slice(0, -1).reduce((sum, x) => sum + x, 0)).toBeCloseTo(profit, 1);
    const shares = toPlotly(inventoryFigure(judged)).data[0]?.y as number[];
    expect(shares.reduce((sum, x) => sum + x, 0)).toBeCloseTo(100, 3);
    const horizons = toPlotly(markoutFigure(judged)).data[0]?.x as string[];
    expect(horizons).toEqual(['fill', '1 s', '10 s', '1 minute']);
  });

  it('cannot be drawn of a run without points', () => {
    const period = { periodNs: NS_PER_MINUTE, periodsPerYear: 98_280 };
    const report = new RunRecorder({ period }).report();
    expect(() => tearsheet({ title: 'none', report, instrument })).toThrow(RangeError);
  });
});

describe('metricRows', () => {
  it('states the period of the Sharpe ratio and the horizon of the adverse selection', () => {
    const rows = metricRows(run());
    const meaning = (name: string) => rows.find((row) => row.name === name)?.meaning;
    expect(meaning('Sharpe ratio, a year')).toBe('10 periods of 1 minute, 98,280 in a year');
    expect(meaning('Adverse selection')).toContain('10 s');
  });

  it('has parts that add up to the profit as they are printed, but for the rounding of each', () => {
    const rows = metricRows(run());
    const cents = (name: string) => {
      const text = rows.find((row) => row.name === name)?.value ?? '';
      return Math.round(100 * Number(text.replace('−', '-').replace(/[$,]/g, '')));
    };
    const parts = ['Spread earned', 'Adverse selection', 'Inventory', 'Fees'].map(cents);
    const sum = parts.reduce((total, part) => total + part, 0);
    expect(Math.abs(sum - cents('Profit'))).toBeLessThanOrEqual(2);
  });
});

describe('htmlPage', () => {
  const page = htmlPage(run());

  it('stands alone: it loads nothing, and escapes what it was given', () => {
    const own = page.replace(/<script>[\s\S]*?<\/script>/g, '');
    expect(own).not.toMatch(/(?:src|href)\s*=/);
    expect(own).toContain('<h1>Simple &lt;maker&gt;</h1>');
    expect(page).toContain('plotly.js');
    expect(page.match(/<figure>/g)).toHaveLength(4);
    expect(page.match(/<script/g)?.length).toBe(page.match(/<\/script>/g)?.length);
  });

  it('is the same, to the byte, for the same run', () => {
    expect(htmlPage(run())).toBe(page);
  });

  it('holds charts that are JSON', () => {
    const charts =
      page.match(/(?<=<script type="application\/json">)[\s\S]*?(?=<\/script>)/g) ?? [];
    for (const chart of charts) expect(JSON.parse(chart).data.length).toBeGreaterThan(0);
    expect(charts).toHaveLength(4);
  });
});

describe('the files of a run', () => {
  it('hold the series, the fills and the numbers, exact', () => {
    const judged = run();
    const rows = seriesCsv(judged.report.series).trimEnd().split('\n');
    expect(rows[0]).toMatch(/^timeNs,markTicks,inventoryLots,cashTickLots,profitTickLots,/);
    expect(rows).toHaveLength(judged.report.series.length + 1);
    expect(Number(rows.at(-1)?.split(',')[4])).toBe(judged.report.parts.profitTickLots);
    const json = JSON.parse(runJson(judged));
    expect(json.parts).toEqual(judged.report.parts);
    expect(json.instrument.moneyPerTickLot).toBe(0.1);
  });

  it('leave a markout empty that the run did not live to see', () => {
    expect(fillHeader([1000])).toMatch(/,markoutTicks1000Ns$/);
    const fill = { side: 'buy', priceTicks: ticks(99), qtyLots: lots(5), feeTickLots: 0 } as const;
    const judged = { ...fill, timeNs: 7, markTicks: 99.5, liquidity: 'maker' } as const;
    expect(fillRow({ ...judged, markoutTicks: [1.5, undefined] })).toBe(
      '7,buy,maker,99,5,0,99.5,1.5,',
    );
  });
});

describe('texts', () => {
  it('moneyText() groups thousands, and never says minus nothing', () => {
    const cents = new Instrument({ symbol: 'XYZ', tickSize: 0.01 });
    expect(moneyText(cents, -123_456_789)).toBe('−$1,234,567.89');
    expect(moneyText(cents, -0.4)).toBe('$0.00');
    const swiss = new Instrument({ symbol: 'ABC', tickSize: 0.05, currency: 'CHF' });
    expect(moneyText(swiss, 3)).toBe('CHF 0.15');
    expect(numberText(undefined)).toBe('–');
    expect(numberText(-1234.5, 1)).toBe('−1,234.5');
  });

  it('durationText() takes the unit that suits', () => {
    expect(durationText(NS_PER_SECOND)).toBe('1 s');
    expect(durationText(NS_PER_MINUTE)).toBe('1 minute');
    expect(durationText(10 * NS_PER_SECOND)).toBe('10 s');
    expect(durationText(90 * NS_PER_MINUTE)).toBe('90 minutes');
    expect(durationText(0)).toBe('0 ns');
    expect(timeScale(6.5 * 60 * NS_PER_MINUTE).unit).toBe('hours');
  });
});
