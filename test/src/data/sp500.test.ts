import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadSp500, projectRoot } from '../../../src/data/index.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

describe('loadSp500()', () => {
  const bars = loadSp500();
  const on = (date: string) => bars.find((bar) => bar.date === date);

  it('has every trading day of New York from 2000-01-03 to 2020-04-17', () => {
    // 252, 248, 252, … days a year; 2001 lost four to 11 September, 2012 two to a hurricane.
    const years = bars.map((bar) => bar.date.slice(0, 4));
    const count = (year: string) => years.filter((y) => y === year).length;
    expect([bars[0]?.date, bars[bars.length - 1]?.date]).toEqual(['2000-01-03', '2020-04-17']);
    expect(['2000', '2001', '2008', '2012', '2019'].map(count)).toEqual([252, 248, 253, 250, 252]);
    expect(on('2001-09-11')).toBeUndefined();
  });

  // Closes as the press printed them: the peak of 2000, the lows of 2002 and 2009, the crash of 2020.
  it.each([
    ['2000-03-24', 1527.46],
    ['2002-10-09', 776.76],
    ['2008-09-15', 1192.7],
    ['2009-03-09', 676.53],
    ['2020-02-19', 3386.15],
    ['2020-03-16', 2386.13],
    ['2020-03-23', 2237.4],
  ])('closed on %s at %s', (date, close) => {
    expect(on(date)?.close).toBeCloseTo(close, 2);
  });

  it('gives the days of a range, both ends included', () => {
    const week = loadSp500({ from: '2020-03-16', to: '2020-03-20' });
    expect(week.map((bar) => bar.date.slice(8))).toEqual(['16', '17', '18', '19', '20']);
  });
});

describe('projectRoot()', () => {
  it('is found from the root and from any folder below', () => {
    expect(projectRoot(ROOT)).toBe(ROOT);
    expect(projectRoot(join(ROOT, 'test', 'src', 'data'))).toBe(ROOT);
    expect(projectRoot()).toBe(ROOT);
  });

  it('is a RangeError outside the project', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    expect(() => projectRoot(outside)).toThrow(RangeError);
    expect(() => projectRoot(outside)).toThrow(/working directory must be inside/);
    rmSync(outside, { recursive: true });
  });
});
