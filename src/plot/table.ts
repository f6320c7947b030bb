/**
 * `table()`: a small table under a cell, with units in its header and numbers that line up.
 *
 * For a dozen rows that are worth reading one by one; what a person would rather look at belongs into
 * `figure()`. Shown as HTML in the theme's colours, and as plain text where there is no HTML.
 */

import { type DisplaySink, display } from './display.js';
import { escapeHtml, UNTYPESET } from './escape-html.js';

/** What may stand in a cell; nothing is shown as a dash. */
export type Cell = number | string | boolean | null | undefined;

export interface ColumnSpec<T> {
  readonly title: string;
  /** Shown as `title [unit]`. A column of numbers needs one; empty for a pure number. */
  readonly unit?: string;
  /** Decimal places of its numbers; what six significant digits need unless told. */
  readonly digits?: number;
  /** What stands in the cell of a row; the property of the column's name unless told. */
  readonly value?: (row: T) => Cell;
}

export interface TableSpec<T> {
  /** One sentence on what the table shows. */
  readonly caption: string;
  /** By the name of the row's property, in the order shown. */
  readonly columns: Readonly<Record<string, ColumnSpec<T>>>;
}

interface Column {
  readonly header: string;
  readonly numeric: boolean;
  readonly cells: readonly string[];
}

const ABSENT = '–';
const MAX_ROWS = 200;

/**
 * Shows a table under the cell. Outside a notebook it checks the spec and shows nothing.
 *
 * @param sink receives the output instead of the notebook, for tests
 * @throws RangeError where there are no rows, or a column lacks a title, a unit or values
 * @example
 * table([{ price: 50, spread: 2 }, { price: 1, spread: 100 }], {
 *   caption: 'A tick of HK$0.01, in basis points.',
 *   columns: {
 *     price: { title: 'price', unit: 'HK$', digits: 2 },
 *     spread: { title: 'least spread', unit: 'bps' },
 *   },
 * });
 */
export function table<T extends object>(
  rows: readonly T[],
  spec: TableSpec<T>,
  sink?: DisplaySink,
): void {
  if (!spec.caption?.trim()) throw new RangeError('Cannot show a table: give it a `caption`');
  const where = `table "${spec.caption}"`;
  if (rows.length === 0 || rows.length > MAX_ROWS) {
    throw new RangeError(
      `Cannot show ${where}: it must have from 1 to ${MAX_ROWS} rows, current value is ${rows.length}`,
    );
  }
  const columns = Object.entries(spec.columns ?? {}).map(([key, column]) =>
    columnOf(`${where}, column ${key}`, key, column, rows),
  );
  if (columns.length === 0) throw new RangeError(`Cannot show ${where}: give it \`columns\``);
  display(
    { 'text/html': asHtml(columns, spec.caption), 'text/plain': asText(columns, spec.caption) },
    sink,
  );
}

function columnOf<T extends object>(
  where: string,
  key: string,
  column: ColumnSpec<T>,
  rows: readonly T[],
): Column {
  if (!column.title?.trim()) throw new RangeError(`Cannot show ${where}: it must have a title`);
  const cellOf = column.value ?? ((row: T) => (row as Record<string, Cell>)[key]);
  const values = rows.map(cellOf);
  if (values.every((value) => value === undefined)) {
    throw new RangeError(
      `Cannot show ${where}: no row has a value; name a property or give \`value\``,
    );
  }
  const numeric = values.every((value) => typeof value !== 'string' && typeof value !== 'boolean');
  if (numeric && typeof column.unit !== 'string') {
    throw new RangeError(`Cannot show ${where}: give its \`unit\`, or '' for a pure number`);
  }
  return {
    header: column.unit ? `${column.title} [${column.unit}]` : column.title,
    numeric,
    cells: values.map((value) => cellText(value, column.digits)),
  };
}

function cellText(value: Cell, digits: number | undefined): string {
  if (value === null || value === undefined) return ABSENT;
  if (typeof value !== 'number') return String(value);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? ABSENT : value > 0 ? '∞' : '−∞';
  const places =
    digits === undefined
      ? { maximumSignificantDigits: 6 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const text = value.toLocaleString('en-GB', places);
  return text.replace('-', /[1-9]/.test(text) ? '−' : '');
}

function asHtml(columns: readonly Column[], caption: string): string {
  const line = '1px solid var(--jp-border-color1, #8888)';
  const cell = (tag: string, column: Column, text: string, rule: string) =>
    `<${tag} style="text-align:${column.numeric ? 'right' : 'left'};padding:3px 12px;border:0;border-bottom:${rule};font-variant-numeric:tabular-nums">${escapeHtml(text)}</${tag}>`;
  const head = columns.map((column) => cell('th', column, column.header, line)).join('');
  const body = columns[0]?.cells.map(
    (_, row) =>
      `<tr>${columns.map((column) => cell('td', column, column.cells[row] as string, '0')).join('')}</tr>`,
  );
  return [
    `<div class="workbook-table ${UNTYPESET}" style="overflow-x:auto">`,
    `<table style="border-collapse:collapse;margin:6px 0;font-size:14px"><caption style="caption-side:bottom;text-align:left;padding:6px 12px 0;opacity:.85">${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead><tbody>${body?.join('')}</tbody></table></div>`,
  ].join('');
}

function asText(columns: readonly Column[], caption: string): string {
  const padded = columns.map(({ header, numeric, cells }) => {
    const width = Math.max(header.length, ...cells.map((text) => text.length));
    return [header, ...cells].map((text) => (numeric ? text.padStart(width) : text.padEnd(width)));
  });
  const lines = (padded[0] as string[]).map((_, row) =>
    padded
      .map((column) => column[row])
      .join('  ')
      .trimEnd(),
  );
  return [...lines, caption].join('\n');
}
