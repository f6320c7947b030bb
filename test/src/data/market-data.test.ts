import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarketEvent } from '../../../src/backtest/index.js';
import {
  type DataGap,
  formatOf,
  type MarketRow,
  mergeByTime,
  type ReadMarketDataOptions,
  readMarketData,
} from '../../../src/data/index.js';
import { Instrument } from '../../../src/units/index.js';

let folder: string;
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'market-data-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const path = join(folder, `data-${files++}.csv`);
  writeFileSync(path, text);
  return path;
}

const instrument = new Instrument({ symbol: 'XYZ', tickSize: 0.01, lotSize: 10 });

async function read(text: string, options: Partial<ReadMarketDataOptions> = {}) {
  const rows: MarketRow[] = [];
  for await (const row of readMarketData(fileOf(text), { instrument, ...options })) rows.push(row);
  return rows;
}

describe('readMarketData()', () => {
  it('prices: between ticks they may lie', async () => {
    const rows = await read('timestamp,price\n1.5,100.00\n2.000000001,100.005\n');
    expect(rows).toEqual([
      { kind: 'price', timeNs: 1_500_000_000, priceTicks: 10_000, line: 2 },
      { kind: 'price', timeNs: 2_000_000_001, priceTicks: 10_000.5, line: 3 },
    ]);
  });

  it('bars: dates count from the midnight of the first day', async () => {
    const text =
      '\uFEFFDate,Open,High,Low,Close,Volume\r\n2020-03-16 09:30,10,12,9,11,55\r\n2020-03-17,11,11,11,11,\r\n';
    expect(await read(text)).toEqual([
      {
        kind: 'bar',
        timeNs: 34_200e9,
        openTicks: 1000,
        highTicks: 1200,
        lowTicks: 900,
        closeTicks: 1100,
        volumeLots: 5,
        line: 2,
      },
      {
        kind: 'bar',
        timeNs: 86_400e9,
        openTicks: 1100,
        highTicks: 1100,
        lowTicks: 1100,
        closeTicks: 1100,
        volumeLots: undefined,
        line: 3,
      },
    ]);
  });

  it('trades: seconds since 1970 keep every nanosecond', async () => {
    const rows = await read(
      'side,size,price,time\nBUY,20,"100.01",1584316800.123456789\ns,10,100,1584316801\n',
    );
    expect(rows).toMatchObject([
      { kind: 'trade', timeNs: 123_456_789, priceTicks: 10_001, qtyLots: 2, side: 'buy' },
      { kind: 'trade', timeNs: 1_000_000_000, side: 'sell' },
    ]);
  });

  it('quotes: a side that nobody quotes is empty', async () => {
    const rows = await read(
      'timestamp,bid,bid_qty,ask,ask_qty\n2020-03-16T09:30:00+01:00,99.99,10,100.01,20\n2020-03-16T08:30:01Z,,,100.01,20\n',
    );
    expect(rows).toMatchObject([
      { timeNs: 30_600e9, bidTicks: 9_999, bidLots: 1, askTicks: 10_001, askLots: 2 },
      { timeNs: 30_601e9, bidTicks: undefined, bidLots: undefined, askTicks: 10_001 },
    ]);
    const asEvents: readonly MarketEvent[] = rows;
    expect(asEvents).toHaveLength(2);
  });

  it.each([
    [
      'price,volume,close\n',
      /line 1, column timestamp: it is missing; found are price, volume, close/,
      'trades',
    ],
    ['timestamp,price\n', /has a header and no rows/, 'prices'],
    ['', /it is empty/, 'prices'],
    ['timestamp,price,mid\n1,2,3\n', /line 1, column price: it must not appear twice/, 'prices'],
    [
      'timestamp,price\n1,2\n2,NaN\n',
      /line 3, column price.*finite number, current value is "NaN"/,
      'prices',
    ],
    ['timestamp,price\n1,2\n2,\n', /line 3, column price.*current value is ""/, 'prices'],
    ['timestamp,price\n1,2\n2\n', /line 3: it must have 2 fields/, 'prices'],
    ['timestamp,price\n5,2\n4,2\n', /line 3, column timestamp.*not be before 5/, 'prices'],
    ['timestamp,price\n5,2\n5,2\n', /line 3, column timestamp.*later than 5/, 'prices'],
    ['timestamp,price\nnoon,2\n', /line 2, column timestamp.*be a time as/, 'prices'],
    ['timestamp,price\n2020-02-30,2\n', /line 2, column timestamp/, 'prices'],
    [
      'date,open,high,low,close\n2020-03-16,10,9,9,9\n',
      /line 2, column open: it must be at most the high/,
      'bars',
    ],
    ['timestamp,price,qty\n1,100.005,10\n', /line 2, column price.*multiple of 0.01/, 'trades'],
    ['timestamp,price,qty\n1,100,15\n', /line 2, column qty.*multiple of 10/, 'trades'],
    ['timestamp,price,qty\n1,100,0\n', /line 2, column qty.*positive/, 'trades'],
    ['timestamp,price,qty,side\n1,100,10,up\n', /line 2, column side.*buy or sell.*"up"/, 'trades'],
    [
      'timestamp,bid,bidQty,ask,askQty\n1,100,10,100,10\n',
      /line 2, column bid.*below the ask/,
      'quotes',
    ],
    ['timestamp,bid,bidQty,ask,askQty\n1,100,,101,10\n', /line 2, column bidQty/, 'quotes'],
  ] as const)('refuses %j', async (text, message, format) => {
    await expect(read(text, { format })).rejects.toThrow(message);
  });

  it('a gap is more time between two rows than there should be: reported, or refused', async () => {
    const text = 'timestamp,price\n0,1\n60,1\n180,1\n240,1\n';
    const gaps: DataGap[] = [];
    const found = (gap: DataGap) => gaps.push(gap);
    expect(await read(text, { gaps: { longerThanNs: 60e9, found } })).toHaveLength(4);
    expect(gaps).toMatchObject([{ line: 4, fromNs: 60e9, toNs: 180e9 }]);
    await expect(read(text, { gaps: { longerThanNs: 60e9 } })).rejects.toThrow(
      /line 4, column timestamp: it must follow the row before within 60 s.*from 60 to 180/,
    );
  });

  it('trades of one moment are kept where that is asked for', async () => {
    const text = 'timestamp,price,qty\n1,100,10\n1,100,10\n';
    expect(await read(text, { sameTime: 'keep' })).toHaveLength(2);
    await expect(read(text)).rejects.toThrow(/later than 1/);
  });

  it('refuses a file that is not there, and a header that says nothing', async () => {
    const missing = readMarketData(join(folder, 'missing.csv'), { instrument });
    await expect(missing.next()).rejects.toThrow(/missing.csv: there is no such file/);
    await expect(formatOf(fileOf('34200.1,1,5,10,1000000,1\n'))).rejects.toThrow(/LOBSTER/);
  });
});

describe('LOBSTER as orders', () => {
  const messages = [
    '34200.1,1,11,10,1000000,1',
    '34200.2,4,7,5,1000100,-1',
    '34200.3,2,11,4,1000000,1',
    '34200.4,5,0,3,1000050,-1',
    '34200.5,3,11,6,1000000,1',
    '34200.6,3,99,6,900000,1',
  ].join('\n');

  it('begins with the levels that are there, and knows nameless orders by their price', async () => {
    const book = fileOf('1000100,20,1000000,10\n');
    const rows = await read(messages, { format: 'lobster', book });
    const NAMELESS = 2 ** 50;
    expect(rows).toMatchObject([
      { kind: 'placed', id: NAMELESS, side: 'buy', priceTicks: 10_000, qtyLots: 10 },
      { kind: 'placed', id: NAMELESS + 1, side: 'sell', priceTicks: 10_001, qtyLots: 20 },
      { kind: 'executed', id: NAMELESS + 1, qtyLots: 5 },
      { kind: 'reduced', id: NAMELESS, qtyLots: 4 },
      { kind: 'trade', side: 'buy', priceTicks: 10_000.5, qtyLots: 3 },
      { kind: 'reduced', id: NAMELESS, qtyLots: 6 },
    ]);
  });

  it('refuses an id that rests already, and a time that falls', async () => {
    const twice = '1,1,11,10,1000000,1\n2,1,11,10,1000000,1\n';
    await expect(read(twice, { format: 'lobster' })).rejects.toThrow(
      /line 2, column order id.*11 rests/,
    );
    const falling = '2,1,11,10,1000000,1\n1,1,12,10,1000000,1\n';
    await expect(read(falling, { format: 'lobster' })).rejects.toThrow(/line 2, column time/);
  });

  it('refuses a visible order between ticks', async () => {
    const text = '34200.1,1,11,10,1000050,1\n';
    await expect(read(text, { format: 'lobster' })).rejects.toThrow(
      /line 1, column price: it must be a multiple of the tick of 100/,
    );
  });
});

describe('mergeByTime()', () => {
  async function* at(...times: readonly number[]) {
    for (const timeNs of times) yield { timeNs, of: times.length };
  }

  it('keeps the order of times, the first stream first where they are equal', async () => {
    const merged: string[] = [];
    for await (const { timeNs, of } of mergeByTime(at(1, 4, 4), at(2, 4), at())) {
      merged.push(`${timeNs} of ${of}`);
    }
    expect(merged).toEqual(['1 of 3', '2 of 2', '4 of 3', '4 of 3', '4 of 2']);
  });
});
