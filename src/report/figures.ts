/**
 * The figures of a backtest: the run over time, where the profit came from, what was held, and what
 * happened after the fills. Each is a spec for `figure()`, in a notebook or in a page.
 *
 * Their sentences say how to read them and hold for any run; what a run shows, its notebook says.
 * Taught in chapter 14.
 */

import { bars, dots, type FigureSpec, line, palette, stairs } from '../plot/index.js';
import type { JudgedRun } from './judged-run.js';
import { currencySign, moneyOf, moneyText } from './money.js';
import { durationText, timeScale } from './time-scale.js';

/**
 * The run as one figure of four panels over time: mark, profit and spread earned, inventory, drawdown.
 * @throws RangeError where the run had no points
 * @example figure(tearsheet({ title: 'Simple maker', report: recorder.report(), instrument }));
 */
export function tearsheet(run: JudgedRun): FigureSpec {
  const { report, instrument, title } = run;
  const { series } = report;
  const [first, last] = [series[0], series[series.length - 1]];
  if (first === undefined || last === undefined) {
    throw new RangeError('Cannot draw a tearsheet: the run must have a point, it has 0');
  }
  const { unit, perUnitNs } = timeScale(last.timeNs - first.timeNs);
  const times = series.map(({ timeNs }) => rounded((timeNs - first.timeNs) / perUnitNs));
  const money = (of: (point: (typeof series)[number]) => number) =>
    series.map((point) => rounded(moneyOf(instrument, of(point))));
  const sign = currencySign(instrument);
  const prices = series.map(({ markTicks }) => rounded(instrument.toPrice(markTicks)));
  const held = series.map(({ inventoryLots }) => rounded(instrument.toQty(inventoryLots)));
  const profit = money((point) => point.profitTickLots);
  const spread = money((point) => point.spreadTickLots - point.feesTickLots);
  const below = money((point) => -point.drawdownTickLots);
  return {
    title: titled(title, `${moneyText(instrument, report.parts.profitTickLots)} over time`),
    see:
      'Where the profit leaves the spread earned, the mark has moved against or for the inventory ' +
      'below it; the drawdown says how far that took the profit from its best.',
    x: { title: 'time from the start', unit },
    height: 760,
    panels: [
      { y: { title: 'mark', unit: sign }, traces: [line('mark', times, prices, palette.grey)] },
      {
        y: { title: 'money', unit: sign },
        weight: 1.6,
        traces: [
          line('profit', times, profit, palette.green),
          line('spread earned less fees', times, spread, palette.blue, { dash: 'dot' }),
        ],
      },
      {
        y: { title: 'inventory', unit: 'units' },
        traces: [stairs('inventory', times, held, palette.purple)],
      },
      {
        y: { title: 'drawdown', unit: sign },
        traces: [{ ...line('drawdown', times, below, palette.orange), fill: 'tozeroy' }],
      },
    ],
  };
}

/** Where the profit came from, as a waterfall: four steps that end at the profit. */
export function attributionFigure({ report, instrument, title }: JudgedRun): FigureSpec {
  const { parts } = report;
  const horizon = durationText(parts.horizonNs);
  const steps: readonly (readonly [string, number])[] = [
    ['spread earned', parts.spreadTickLots],
    [`adverse selection<br>in the first ${horizon}`, parts.adverseTickLots],
    [`inventory<br>after ${horizon}`, parts.inventoryTickLots],
    ['fees', -parts.feesTickLots],
  ];
  const money = (tickLots: number) => rounded(moneyOf(instrument, tickLots));
  const levels = steps.map((_, index) =>
    steps.slice(0, index + 1).reduce((level, [, step]) => level + step, 0),
  );
  const [low, high] = [Math.min(0, ...levels), Math.max(0, ...levels)];
  // Room for the labels, which stand outside of the bars.
  const room = 0.12 * (high - low) || 1;
  return {
    title: titled(title, 'where the profit came from'),
    see: 'Each step begins where the last one ended, and the last bar is the profit they add up to.',
    x: { title: 'part of the profit', type: 'category' },
    y: {
      title: 'money',
      unit: currencySign(instrument),
      range: [money(low - room), money(high + room)],
    },
    traces: [
      {
        type: 'waterfall',
        x: [...steps.map(([name]) => name), 'profit'],
        y: [...steps.map(([, tickLots]) => money(tickLots)), money(parts.profitTickLots)],
        measure: [...steps.map(() => 'relative'), 'total'],
        text: [...steps.map(([, value]) => value), parts.profitTickLots].map((value) =>
          moneyText(instrument, value),
        ),
        textposition: 'outside',
        cliponaxis: false,
        increasing: { marker: { color: palette.green } },
        decreasing: { marker: { color: palette.orange } },
        totals: { marker: { color: palette.blue } },
        connector: { line: { color: palette.grey, width: 1 } },
      },
    ],
  };
}

/** How much of the time which inventory was held. */
export function inventoryFigure({ report, instrument, title }: JudgedRun): FigureSpec {
  const { bars: held, widthLots } = report.inventory;
  const total = held.reduce((sum, { timeNs }) => sum + timeNs, 0);
  const middle = (fromLots: number) => instrument.toQty(fromLots + (widthLots - 1) / 2);
  const shares = held.map(({ timeNs }) => rounded((100 * timeNs) / total));
  const at = held.map(({ fromLots }) => middle(fromLots));
  const gaps = at.slice(1).map((x, index) => x - (at[index] as number));
  return {
    title: titled(title, 'what was held, and for how long'),
    see: 'The height of a bar is the share of the time for which that inventory was held.',
    x: { title: 'inventory', unit: 'units' },
    y: { title: 'time', unit: '%' },
    traces: [{ ...bars('time', at, shares, palette.purple), width: 0.9 * Math.min(...gaps, 1e9) }],
  };
}

/** What an average lot had gained at each horizon after its fill. */
export function markoutFigure({ report, title }: JudgedRun): FigureSpec {
  const known = report.markouts.filter(({ averageTicks }) => averageTicks !== undefined);
  const names = known.map(({ horizonNs }) => durationText(horizonNs));
  const gains = known.map(({ averageTicks }) => rounded(averageTicks as number));
  const { buys, sells } = report.trading;
  const edge = report.parts.spreadTickLots / (buys.qtyLots + sells.qtyLots);
  return {
    title: titled(title, 'what a lot had gained after its fill'),
    see: 'The first point is the spread earned at the fill; a fall after it is adverse selection.',
    x: { title: 'time after the fill', type: 'category' },
    y: { title: 'gain of a lot', unit: 'ticks' },
    traces: [
      {
        ...dots('gain', ['fill', ...names], [rounded(edge), ...gains], palette.green, { size: 9 }),
        mode: 'lines+markers',
        line: { color: palette.green },
      },
    ],
    layout: { yaxis: { rangemode: 'tozero' } },
  };
}

function titled(title: string, text: string): string {
  return title === '' ? text.charAt(0).toUpperCase() + text.slice(1) : `${title}: ${text}`;
}

/** Seven digits: enough for a picture, and short in a page. */
function rounded(value: number): number {
  return Number(value.toPrecision(7));
}
