/**
 * Bars of open, high, low and close, from CSV files as exchanges and data vendors export them.
 *
 * What a loaded series promises: every number is finite, low ≤ open, close ≤ high, volumes are not
 * negative, and dates rise strictly. A file that breaks a promise is refused, with the line and the
 * column. Taught in chapters 02, 04 and 05.
 */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DataError } from './data-error.js';

/** One bar. Prices are in units of the currency, as quoted. */
export interface OhlcBar {
  /** `2020-03-16`, or with a time of day `2020-03-16 14:30`. */
  readonly date: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  /** In shares or contracts. */
  readonly volume: number;
  /** The close with later dividends and splits taken out, where the file has it. */
  readonly adjClose?: number;
}

type NumberColumn = Exclude<keyof OhlcBar, 'date'>;

const REQUIRED: readonly (keyof OhlcBar)[] = ['date', 'open', 'high', 'low', 'close', 'volume'];
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?$/;

/**
 * Reads a CSV file of bars. Its header names the columns date, open, high, low, close and volume, and
 * perhaps adjClose, in any order and in any case (`Adj Close` and `adj_close` will do).
 *
 * @throws DataError naming file, line, column and what is wrong
 * @example const bars = readOhlc('prices.csv');
 */
export function readOhlc(file: string): OhlcBar[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new DataError({ file }, 'there is no such file, or it may not be read');
  }
  return parseOhlc(text, basename(file));
}

/**
 * Bars from the text of a CSV file.
 *
 * @param file what errors call the text
 * @throws DataError as `readOhlc()`
 * @example parseOhlc('date,open,high,low,close,volume\n2020-03-16,10,12,9,11,500\n');
 */
export function parseOhlc(text: string, file = 'text'): OhlcBar[] {
  const [header, ...rows] = csvRows(text, file);
  if (header === undefined) throw new DataError({ file }, 'it is empty');
  const columns = columnIndexes(header, file);
  const bars: OhlcBar[] = [];
  for (const row of rows) {
    if (row.record.length !== header.record.length) {
      throw new DataError(
        { file, line: row.line },
        `it must have ${header.record.length} fields as the header has, and has ${row.record.length}`,
      );
    }
    const bar = barOf(row, columns, file);
    checkBar(bar, bars[bars.length - 1], { file, line: row.line });
    bars.push(bar);
  }
  if (bars.length === 0) throw new DataError({ file }, 'it has a header and no rows');
  return bars;
}

interface Row {
  readonly record: readonly string[];
  readonly line: number;
}

function csvRows(text: string, file: string): Row[] {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
    const rows = parse(text, { ...options, trim: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number };
    throw new DataError({ file, line: lines }, `it is not CSV: ${message}`);
  }
}

function columnIndexes(header: Row, file: string): Map<string, number> {
  const indexes = new Map<string, number>();
  header.record.forEach((name, index) => {
    const plain = name.toLowerCase().replace(/[^a-z]/g, '');
    const column = plain === 'adjclose' ? 'adjClose' : plain;
    if (indexes.has(column)) {
      throw new DataError({ file, line: header.line, column }, 'it must not appear twice');
    }
    indexes.set(column, index);
  });
  for (const column of REQUIRED) {
    if (indexes.has(column)) continue;
    const found = header.record.join(', ');
    throw new DataError({ file, line: header.line, column }, `it is missing; found are ${found}`);
  }
  return indexes;
}

function barOf(row: Row, columns: ReadonlyMap<string, number>, file: string): OhlcBar {
  const text = (column: keyof OhlcBar) => row.record[columns.get(column) as number] as string;
  const number = (column: NumberColumn) => {
    const value = text(column) === '' ? Number.NaN : Number(text(column));
    if (Number.isFinite(value)) return value;
    throw new DataError(
      { file, line: row.line, column },
      `it must be a finite number, current value is "${text(column)}"`,
    );
  };
  const adjusted = columns.has('adjClose') ? { adjClose: number('adjClose') } : {};
  return Object.freeze({
    date: text('date'),
    open: number('open'),
    high: number('high'),
    low: number('low'),
    close: number('close'),
    volume: number('volume'),
    ...adjusted,
  });
}

function checkBar(
  bar: OhlcBar,
  previous: OhlcBar | undefined,
  row: { readonly file: string; readonly line: number },
): void {
  const refuse = (column: keyof OhlcBar, requirement: string) => {
    const problem = `it must ${requirement}, current value is ${bar[column]}`;
    throw new DataError({ ...row, column }, problem);
  };
  if (!isDate(bar.date)) refuse('date', 'be a date as 2020-03-16 or 2020-03-16 14:30');
  if (previous !== undefined && bar.date <= previous.date) {
    refuse('date', `be later than ${previous.date} on the line before`);
  }
  if (bar.high < bar.low) refuse('high', `be at least the low of ${bar.low}`);
  for (const column of ['open', 'close'] as const) {
    if (bar[column] < bar.low) refuse(column, `be at least the low of ${bar.low}`);
    if (bar[column] > bar.high) refuse(column, `be at most the high of ${bar.high}`);
  }
  if (bar.volume < 0) refuse('volume', 'not be negative');
}

/** Whether a text is a day of the calendar: 2020-02-30 is none. */
function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
