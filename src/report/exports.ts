/**
 * A run as CSV and JSON, for whoever wants to compute further: the same run gives the same bytes.
 *
 * Money and quantities are in ticks and lots, exact, with their worth stated in the JSON; `fillRow`
 * gives one line at a time, so that a run of a million fills need not be held.
 */

import type { JudgedFill, SeriesPoint } from '../backtest/index.js';
import type { JudgedRun } from './judged-run.js';
import { moneyOf } from './money.js';

const SERIES_COLUMNS = [
  'timeNs',
  'markTicks',
  'inventoryLots',
  'cashTickLots',
  'profitTickLots',
  'spreadTickLots',
  'feesTickLots',
  'drawdownTickLots',
] as const satisfies readonly (keyof SeriesPoint)[];

const FILL_COLUMNS = [
  'timeNs',
  'side',
  'liquidity',
  'priceTicks',
  'qtyLots',
  'feeTickLots',
  'markTicks',
] as const satisfies readonly (keyof JudgedFill)[];

/** The kept points of the time series, oldest first, under a header. */
export function seriesCsv(series: readonly SeriesPoint[]): string {
  const rows = series.map((point) => SERIES_COLUMNS.map((column) => point[column]).join(','));
  return `${[SERIES_COLUMNS.join(','), ...rows].join('\n')}\n`;
}

/** The header of a file of fills: a markout in ticks for each horizon. */
export function fillHeader(horizonsNs: readonly number[]): string {
  return [...FILL_COLUMNS, ...horizonsNs.map((ns) => `markoutTicks${ns}Ns`)].join(',');
}

/** A fill as a row; empty where the run ended before a horizon. */
export function fillRow(fill: JudgedFill): string {
  const markouts = fill.markoutTicks.map((ticks) => ticks ?? '');
  return [...FILL_COLUMNS.map((column) => fill[column]), ...markouts].join(',');
}

/** All but the time series, whole, with the worth of a tick × lot. */
export function runJson({ title, report, instrument, settings, placedLots }: JudgedRun): string {
  const { series: _, ...numbers } = report;
  const { symbol, tickSize, lotSize, currency } = instrument;
  const worth = { symbol, currency, tickSize, lotSize, moneyPerTickLot: moneyOf(instrument, 1) };
  return `${JSON.stringify({ title, settings, instrument: worth, placedLots, ...numbers }, null, 2)}\n`;
}
