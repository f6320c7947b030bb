/**
 * The times of a file: read from text, counted from the session's start, and checked row by row.
 *
 * A time is a date (`2020-03-16`), a date with a time of day (`2020-03-16 14:30:00.25`, taken as UTC
 * unless it says otherwise), or seconds (`34200.004241176`), and is read digit by digit, not through a
 * float. Nanoseconds since 1970 do not fit in a number, so dates count from the midnight (UTC) of the
 * file's first row; seconds count from there too where they are too large to be a session's.
 */

import type { CsvRow } from './csv-rows.js';

/** Two rows next to each other with more time between them than there should be. */
export interface DataGap {
  readonly file: string;
  /** The line after the gap. */
  readonly line: number;
  readonly fromNs: number;
  readonly toNs: number;
}

export interface TimeOptions {
  /** What a gap is, and what becomes of one: told to `found`, or, without it, the file is refused. */
  readonly gaps?:
    | { readonly longerThanNs: number; readonly found?: ((gap: DataGap) => void) | undefined }
    | undefined;
  /**
   * Whether rows may have the time of the row before, as trades of one moment have: `refuse`, the
   * default, or `keep`.
   */
  readonly sameTime?: 'refuse' | 'keep' | undefined;
}

const DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9})\d*)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const SECONDS = /^(\d{1,15})(?:\.(\d{1,9})\d*)?$/;
const DAY_SECONDS = 86_400;
/** Seconds from here on are since 1970: no session lasts a hundred days. */
const SESSION_SECONDS = 100 * DAY_SECONDS;

/** Times of one file, in order. */
export class RowTimes {
  readonly #options: TimeOptions;
  #originSeconds: number | undefined;
  #lastNs: number | undefined;
  #lastText = '';

  constructor(options: TimeOptions) {
    this.#options = options;
  }

  /**
   * The time of the next row, in nanoseconds.
   * @throws DataError where it is no time, is not later than the row before's, or comes after a gap
   */
  next(row: CsvRow, column: string): number {
    const text = row.text(column) ?? '';
    const read = readTime(text);
    if (read === undefined) {
      throw row.refusal(
        column,
        `be a time as 2020-03-16, 2020-03-16 14:30:00 or 34200.25, current value is "${text}"`,
      );
    }
    this.#originSeconds ??=
      read.isDate || read.seconds >= SESSION_SECONDS
        ? Math.floor(read.seconds / DAY_SECONDS) * DAY_SECONDS
        : 0;
    const timeNs = (read.seconds - this.#originSeconds) * 1e9 + read.ns;
    this.#check(row, column, timeNs, text);
    this.#lastNs = timeNs;
    this.#lastText = text;
    return timeNs;
  }

  #check(row: CsvRow, column: string, timeNs: number, text: string): void {
    const lastNs = this.#lastNs;
    if (lastNs === undefined) return;
    const { sameTime = 'refuse', gaps } = this.#options;
    if (timeNs < lastNs || (timeNs === lastNs && sameTime === 'refuse')) {
      const relation = timeNs < lastNs ? 'not be before' : 'be later than';
      throw row.refusal(
        column,
        `${relation} ${this.#lastText} on the row before, current value is ${text}`,
      );
    }
    if (gaps === undefined || timeNs - lastNs <= gaps.longerThanNs) return;
    if (gaps.found === undefined) {
      throw row.refusal(
        column,
        `follow the row before within ${gaps.longerThanNs / 1e9} s, current gap is from ${this.#lastText} to ${text}`,
      );
    }
    gaps.found({ file: row.file, line: row.line, fromNs: lastNs, toNs: timeNs });
  }
}

/** Whole seconds (since 1970 where it is a date) and the nanoseconds beyond. */
function readTime(text: string): { seconds: number; ns: number; isDate: boolean } | undefined {
  const plain = SECONDS.exec(text);
  if (plain !== null)
    return { seconds: Number(plain[1]), ns: nanoseconds(plain[2]), isDate: false };
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const [hour, minute, second] = match.slice(4, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const isReal = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!isReal || hour > 23 || minute > 59 || second > 59) return undefined;
  const seconds = midnight.getTime() / 1000 + hour * 3600 + minute * 60 + second;
  return { seconds: seconds - offsetSeconds(match[8]), ns: nanoseconds(match[7]), isDate: true };
}

function nanoseconds(digits: string | undefined): number {
  return Number((digits ?? '').padEnd(9, '0'));
}

function offsetSeconds(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(4, 6)) * 60);
}
