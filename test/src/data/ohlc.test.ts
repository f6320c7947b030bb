import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataError, parseOhlc, readOhlc } from '../../../src/data/index.js';

const HEADER = 'date,open,high,low,close,volume';
const GOOD = '2020-03-16,10,12,9,11,500';

const csv = (...lines: string[]) => [HEADER, ...lines].join('\n');
const message = (text: string): string => {
  try {
    parseOhlc(text, 'prices.csv');
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return 'read without an error';
};

describe('parseOhlc()', () => {
  it('gives bars, without an adjusted close where the file has none', () => {
    expect(parseOhlc(csv(GOOD, '2020-03-17,11,11,11,11,0'))).toEqual([
      { date: '2020-03-16', open: 10, high: 12, low: 9, close: 11, volume: 500 },
      { date: '2020-03-17', open: 11, high: 11, low: 11, close: 11, volume: 0 },
    ]);
  });

  it('takes columns in any order and case, more than it needs, a byte order mark and CRLF', () => {
    const text =
      '\uFEFFVolume,Close,Note,LOW,High,Open,Date,Adj Close\r\n5,2,"a, b",1,3,2,2020-03-16,1.9\r\n\r\n';
    expect(parseOhlc(text)).toEqual([
      { date: '2020-03-16', open: 2, high: 3, low: 1, close: 2, volume: 5, adjClose: 1.9 },
    ]);
  });

  it('takes times of day, and prices below zero as crude oil had on 20 April 2020', () => {
    const bars = parseOhlc(
      csv('2020-04-20 14:29,1,1,-40.32,-37.63,9', '2020-04-20 14:30,1,1,1,1,0'),
    );
    expect(bars.map((bar) => bar.close)).toEqual([-37.63, 1]);
  });

  it('gives bars that cannot be changed', () => {
    expect(Object.isFrozen(parseOhlc(csv(GOOD))[0])).toBe(true);
  });

  it('gives back any series written as CSV', () => {
    const price = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const bar = fc.tuple(fc.tuple(price, price, price, price), fc.nat(1e9));
    fc.assert(
      fc.property(fc.array(bar, { minLength: 1, maxLength: 40 }), (rows) => {
        const bars = rows.map(([prices, volume], i) => {
          const [low, open, close, high] = [...prices].sort((a, b) => a - b) as [
            number,
            number,
            number,
            number,
          ];
          const date = new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
          return { date, open, high, low, close, volume };
        });
        const lines = bars.map((b) => [b.date, b.open, b.high, b.low, b.close, b.volume].join(','));
        expect(parseOhlc(csv(...lines))).toEqual(bars);
      }),
    );
  });

  it.each([
    ['nothing at all', '', 'Cannot read prices.csv: it is empty'],
    ['no rows', HEADER, 'Cannot read prices.csv: it has a header and no rows'],
    [
      'a missing column',
      'date,open,high,low,close\n2020-03-16,1,1,1,1',
      'Cannot read prices.csv, line 1, column volume: it is missing; found are date, open, high, low, close',
    ],
    [
      'a column twice',
      'date,open,high,low,close,Close,volume',
      'Cannot read prices.csv, line 1, column close: it must not appear twice',
    ],
    [
      'a word for a number',
      csv(GOOD, '2020-03-17,10,12,n/a,11,500'),
      'Cannot read prices.csv, line 3, column low: it must be a finite number, current value is "n/a"',
    ],
    [
      'an empty field',
      csv('2020-03-17,10,12,9,,500'),
      'Cannot read prices.csv, line 2, column close: it must be a finite number, current value is ""',
    ],
    [
      'NaN',
      csv('2020-03-17,10,12,9,11,NaN'),
      'Cannot read prices.csv, line 2, column volume: it must be a finite number, current value is "NaN"',
    ],
    [
      'a high below the low',
      csv('2020-03-17,10,8,9,9,500'),
      'Cannot read prices.csv, line 2, column high: it must be at least the low of 9, current value is 8',
    ],
    [
      'a close above the high',
      csv('2020-03-17,10,12,9,12.5,500'),
      'Cannot read prices.csv, line 2, column close: it must be at most the high of 12, current value is 12.5',
    ],
    [
      'an open below the low',
      csv('2020-03-17,8,12,9,11,500'),
      'Cannot read prices.csv, line 2, column open: it must be at least the low of 9, current value is 8',
    ],
    [
      'a negative volume',
      csv('2020-03-17,10,12,9,11,-1'),
      'Cannot read prices.csv, line 2, column volume: it must not be negative, current value is -1',
    ],
    [
      'the same day twice',
      csv(GOOD, GOOD),
      'Cannot read prices.csv, line 3, column date: it must be later than 2020-03-16 on the line before, current value is 2020-03-16',
    ],
    [
      'days out of order',
      csv(GOOD, '2020-03-13,10,12,9,11,500'),
      'Cannot read prices.csv, line 3, column date: it must be later than 2020-03-16 on the line before, current value is 2020-03-13',
    ],
    [
      'a day that no calendar has',
      csv('2020-02-30,10,12,9,11,500'),
      'Cannot read prices.csv, line 2, column date: it must be a date as 2020-03-16 or 2020-03-16 14:30, current value is 2020-02-30',
    ],
    [
      'a date of another country',
      csv('03/16/2020,10,12,9,11,500'),
      'Cannot read prices.csv, line 2, column date: it must be a date as 2020-03-16 or 2020-03-16 14:30, current value is 03/16/2020',
    ],
    [
      'a short row',
      csv(GOOD, '2020-03-17,10,12'),
      'Cannot read prices.csv, line 3: it must have 6 fields as the header has, and has 3',
    ],
  ])('refuses %s, and says where', (_what, text, expected) => {
    expect(message(text)).toBe(expected);
  });

  it('refuses an open quote, and says that the text is not CSV', () => {
    expect(message(csv('"2020-03-17,10,12,9,11,500'))).toMatch(
      /^Cannot read prices.csv.*it is not CSV/,
    );
  });
});

describe('readOhlc()', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ohlc-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a file, and names it in errors', () => {
    const file = join(folder, 'bad.csv');
    writeFileSync(file, csv('2020-03-17,10,8,9,9,500'));
    expect(() => readOhlc(file)).toThrow(/^Cannot read bad\.csv, line 2, column high/);
    writeFileSync(file, csv(GOOD));
    expect(readOhlc(file)).toHaveLength(1);
  });

  it('says that a file is not there', () => {
    const file = join(folder, 'none.csv');
    expect(() => readOhlc(file)).toThrow(`Cannot read ${file}: there is no such file`);
  });
});
