/**
 * Rows of a CSV file with a header, one at a time, so that a file may be larger than memory.
 *
 * It is the strict common part of the readers of prices, bars, trades and quotes: columns are found by
 * name in any order, and a file that lacks one, has one twice, or has a row with another number of
 * fields is refused, with line and column. Fields hold numbers, times and single words, so that a
 * comma always separates; quotes around a field are taken off.
 */

import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { DataError } from './data-error.js';

/** One row, whose fields are asked for by the name of their column. */
export class CsvRow {
  readonly file: string;
  readonly line: number;
  readonly #fields: readonly string[];
  readonly #columns: ReadonlyMap<string, number>;

  constructor(
    place: { readonly file: string; readonly line: number },
    fields: readonly string[],
    columns: ReadonlyMap<string, number>,
  ) {
    this.file = place.file;
    this.line = place.line;
    this.#fields = fields;
    this.#columns = columns;
  }

  /** The text of a field; absent where the file has no such column or the field is empty. */
  text(column: string): string | undefined {
    const index = this.#columns.get(column);
    return index === undefined ? undefined : this.#fields[index] || undefined;
  }

  /** A finite number; absent as in `text()`. @throws DataError where it is none */
  optionalNumber(column: string): number | undefined {
    const text = this.text(column);
    return text === undefined ? undefined : this.number(column);
  }

  /** A finite number. @throws DataError where it is none, or is missing */
  number(column: string): number {
    const text = this.text(column) ?? '';
    const value = text === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value)) return value;
    throw this.refusal(column, `be a finite number, current value is "${text}"`);
  }

  /** What is wrong with a field of this row: `it must …`. */
  refusal(column: string, requirement: string): DataError {
    return new DataError({ file: this.file, line: this.line, column }, `it must ${requirement}`);
  }
}

/** The columns that a file needs, each with the other names by which it may go. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>;

/**
 * The rows of a file. Memory does not grow with its length.
 * @param required columns without which the file is refused
 * @param optional columns that are read where they are there
 * @throws DataError naming file, line and column
 */
export async function* readCsvRows(
  path: string,
  required: ColumnNames,
  optional: ColumnNames = {},
): AsyncGenerator<CsvRow> {
  const file = basename(path);
  let columns: ReadonlyMap<string, number> | undefined;
  let width = 0;
  let rows = 0;
  for await (const { text, line } of linesOf(path)) {
    const fields = text.split(',').map(plainField);
    if (columns === undefined) {
      columns = columnsOf(fields, { required, optional, file, line });
      width = fields.length;
      continue;
    }
    if (fields.length !== width) {
      throw new DataError(
        { file, line },
        `it must have ${width} fields as the header has, and has ${fields.length}`,
      );
    }
    rows += 1;
    yield new CsvRow({ file, line }, fields, columns);
  }
  if (columns === undefined) throw new DataError({ file }, 'it is empty');
  if (rows === 0) throw new DataError({ file }, 'it has a header and no rows');
}

/** The names in a file's header, in lower case and without spaces and underscores. */
export async function readHeader(path: string): Promise<readonly string[]> {
  for await (const { text } of linesOf(path)) return text.split(',').map(plainField).map(plainName);
  throw new DataError({ file: basename(path) }, 'it is empty');
}

/** The lines that are not empty. */
async function* linesOf(path: string): AsyncGenerator<{ text: string; line: number }> {
  const source = createReadStream(path, 'utf8');
  let line = 0;
  try {
    for await (const text of createInterface({ input: source, crlfDelay: Infinity })) {
      line += 1;
      const bare = line === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (bare.trim() !== '') yield { text: bare, line };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new DataError({ file: basename(path) }, 'there is no such file, or it may not be read');
  } finally {
    source.destroy();
  }
}

function columnsOf(
  header: readonly string[],
  {
    required,
    optional,
    file,
    line,
  }: { required: ColumnNames; optional: ColumnNames; file: string; line: number },
): ReadonlyMap<string, number> {
  const names = header.map(plainName);
  const columns = new Map<string, number>();
  for (const [column, others] of Object.entries({ ...required, ...optional })) {
    const known = [column, ...others].map(plainName);
    const found = names.flatMap((name, index) => (known.includes(name) ? [index] : []));
    if (found.length > 1) {
      throw new DataError({ file, line, column }, 'it must not appear twice');
    }
    if (found[0] !== undefined) columns.set(column, found[0]);
    else if (column in required) {
      throw new DataError({ file, line, column }, `it is missing; found are ${header.join(', ')}`);
    }
  }
  return columns;
}

function plainField(field: string): string {
  return field.trim().replace(/^"(.*)"$/, '$1');
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
