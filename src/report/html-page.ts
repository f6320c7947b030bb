/**
 * A backtest as one HTML file that stands alone: numbers, fills and figures, light and dark.
 *
 * plotly.js is inlined (5 MB), so that the file can be sent by mail and opened in ten years without a
 * network. Nothing in it depends on when or where it was made: the same run gives the same bytes.
 * Taught in chapter 14.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../data/project-root.js';
import { type Chart, toChart } from '../plot/chart.js';
import { CONFIG } from '../plot/config.js';
import { escapeHtml } from '../plot/escape-html.js';
import type { FigureSpec } from '../plot/index.js';
import { attributionFigure, inventoryFigure, markoutFigure, tearsheet } from './figures.js';
import type { JudgedRun } from './judged-run.js';
import { type MetricRow, metricRows } from './metrics.js';
import { numberText } from './money.js';
import { durationText } from './time-scale.js';

const GROUPS = {
  profit: 'Profit',
  risk: 'Risk',
  trading: 'Trading',
  inventory: 'Inventory',
} as const;
const HEADLINE = ['Profit', 'Sharpe ratio, a year', 'Largest drawdown', 'Fills', 'Fill ratio'];

/** The whole page. @throws RangeError where the run had no points */
export function htmlPage(run: JudgedRun): string {
  const rows = metricRows(run);
  const hasFills = run.report.trading.fills > 0;
  const untitled = { ...run, title: '' };
  const figures = [
    tearsheet(untitled),
    attributionFigure(untitled),
    ...(run.report.inventory.bars.length > 0 ? [inventoryFigure(untitled)] : []),
    ...(hasFills ? [markoutFigure(untitled)] : []),
  ];
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(run.title)}</title>`,
    `<style>${ownFile('page.css')}</style></head><body>`,
    `<header><h1>${escapeHtml(run.title)}</h1><button type="button" class="theme">Dark</button></header>`,
    settingsHtml(run),
    headlineHtml(rows),
    ...figures.map(figureHtml),
    `<div class="groups">${groupsHtml(rows)}</div>`,
    fillsHtml(run),
    hasFills ? worstHtml(run) : '',
    `<script>${plotlySource()}</script>`,
    `<script>${ownFile('page.js')}</script>`,
    '</body></html>',
    '',
  ].join('\n');
}

function settingsHtml({ settings = {} }: JudgedRun): string {
  const pairs = Object.entries(settings).map(
    ([name, value]) => `${escapeHtml(name)} <b>${escapeHtml(String(value))}</b>`,
  );
  return pairs.length === 0 ? '' : `<p class="settings">${pairs.join(' · ')}</p>`;
}

function headlineHtml(rows: readonly MetricRow[]): string {
  const chosen = HEADLINE.flatMap((name) => rows.filter((row) => row.name === name));
  const cells = chosen.map(
    ({ name, value }) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<dl class="headline">${cells.join('')}</dl>`;
}

function groupsHtml(rows: readonly MetricRow[]): string {
  return (Object.keys(GROUPS) as (keyof typeof GROUPS)[])
    .map((group) => {
      const lines = rows
        .filter((row) => row.group === group)
        .map(
          ({ name, value, meaning }) =>
            `<tr><th scope="row">${escapeHtml(name)}</th><td class="number">${escapeHtml(value)}</td><td class="meaning">${escapeHtml(meaning)}</td></tr>`,
        );
      return `<section><h2>${GROUPS[group]}</h2><table><tbody>${lines.join('')}</tbody></table></section>`;
    })
    .join('');
}

/** Both sides of the fills, and the markouts of all of them. */
function fillsHtml({ report, instrument }: JudgedRun): string {
  const { buys, sells } = report.trading;
  const sides = [['bought', buys] as const, ['sold', sells] as const].map(([name, side]) => [
    name,
    numberText(side.fills),
    numberText(instrument.toQty(side.qtyLots)),
    numberText(
      side.averagePriceTicks === undefined ? undefined : instrument.toPrice(side.averagePriceTicks),
      4,
    ),
    numberText(side.averageEdgeTicks, 3),
  ]);
  const columns = [
    'side',
    'fills',
    'units',
    `average price [${instrument.currency}]`,
    'edge at the fill [ticks]',
  ];
  const markouts = report.markouts.map((markout) => [
    durationText(markout.horizonNs),
    numberText(markout.fills),
    numberText(markout.averageTicks, 3),
  ]);
  return [
    '<h2>Fills</h2>',
    tableHtml(columns, sides, 'Edge: how far from the mark of its moment, in the maker’s favour.'),
    tableHtml(
      ['after the fill', 'fills that reached it', 'gain of a lot [ticks]'],
      markouts,
      'Markouts, weighted by lots. A gain that falls below the edge is adverse selection.',
    ),
  ].join('');
}

function worstHtml({ report, instrument }: JudgedRun): string {
  const horizons = report.markouts.map(({ horizonNs }) => horizonNs);
  const start = report.series[0]?.timeNs ?? 0;
  const rows = report.worstFills.map((fill) => [
    durationText(fill.timeNs - start),
    fill.side === 'buy' ? 'bought' : 'sold',
    numberText(instrument.toQty(fill.qtyLots)),
    instrument.formatPrice(fill.priceTicks),
    ...fill.markoutTicks.map((ticks) => numberText(ticks, 2)),
  ]);
  const gains = horizons.map((horizon) => `gain after ${durationText(horizon)} [ticks]`);
  const price = `price [${instrument.currency}]`;
  return [
    '<h2>The worst fills</h2>',
    tableHtml(
      ['after the start', 'side', 'units', price, ...gains],
      rows,
      'By the money lost at the longest horizon. Every fill is in the file of fills.',
    ),
  ].join('');
}

function tableHtml(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  caption: string,
): string {
  const isNumber = (index: number) => rows.every((row) => /^[−–\d]/.test(row[index] ?? ''));
  const kind = columns.map((_, index) => (isNumber(index) ? ' class="number"' : ''));
  const head = columns.map((name, i) => `<th scope="col"${kind[i]}>${escapeHtml(name)}</th>`);
  const body = rows.map(
    (row) => `<tr>${row.map((text, i) => `<td${kind[i]}>${escapeHtml(text)}</td>`).join('')}</tr>`,
  );
  return `<div class="scroll"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function figureHtml(spec: FigureSpec): string {
  const chart: Chart = toChart(spec);
  const { data, layout } = chart;
  const json = JSON.stringify({ data, layout, config: CONFIG }).replaceAll('<', '\\u003c');
  return [
    '<figure>',
    `<h2>${escapeHtml(spec.title)}</h2>`,
    `<div class="chart" style="min-height:${layout.height}px"></div>`,
    `<figcaption>${escapeHtml(spec.see)}</figcaption>`,
    `<script type="application/json">${json}</script></figure>`,
  ].join('');
}

function ownFile(name: string): string {
  return readFileSync(join(projectRoot(), 'src', 'report', 'browser', name), 'utf8').trim();
}

/** plotly.js, made safe to stand inside a script element. */
function plotlySource(): string {
  const file = join(projectRoot(), 'node_modules', 'plotly.js-dist-min', 'plotly.min.js');
  return readFileSync(file, 'utf8').replaceAll('</script', '<\\/script');
}
