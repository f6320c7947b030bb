/**
 * Daily bars of the S&P 500 index, 3 January 2000 to 17 April 2020: two crashes and a long calm.
 *
 * They come with the npm package `vega-datasets` (collected there from Yahoo Finance) and are read
 * where it is installed; the project holds no copy. An index is not traded itself, so its volume is
 * that of its shares, and nothing here is adjusted for dividends. Most opens of 2000 to 2005 (1,450 of
 * 1,507) equal the close before: nights are hidden in the days there. Taught in chapters 02, 04 and 05.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from './data-error.js';
import { type OhlcBar, readOhlc } from './ohlc.js';
import { projectRoot } from './project-root.js';

export interface DateRange {
  /** The first day, as `2007-01-01`; the series' first unless told. */
  readonly from?: string;
  /** The last day, included; the series' last unless told. */
  readonly to?: string;
}

/**
 * The daily bars of the S&P 500, oldest first: 5,105 of them, or those of a range of days.
 *
 * @throws DataError where the package is not installed
 * @example const crisis = loadSp500({ from: '2007-07-01', to: '2009-06-30' });
 */
export function loadSp500({ from = '', to = '9999' }: DateRange = {}): OhlcBar[] {
  const file = join(projectRoot(), 'node_modules', 'vega-datasets', 'data', 'sp500-2000.csv');
  if (!existsSync(file)) {
    throw new DataError({ file }, 'the package vega-datasets is not installed; run npm ci');
  }
  return readOhlc(file).filter(({ date }) => from <= date && date <= to);
}
