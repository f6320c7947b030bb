/**
 * Market data from CSV files, as streams of plain events: prices, bars, trades and quotes.
 *
 * Prices become ticks and quantities lots of the instrument as they are read, so that nothing behind
 * a reader knows a currency. Each file is read row by row; memory does not grow with its length. What
 * a reader promises: numbers are finite, prices that rest or trade are on the grid, times rise, and
 * bid is below ask; a file that breaks a promise is refused with file, line and column. What it yields
 * are the events that `src/backtest` takes in. Taught in chapter 14.
 */

import type { Instrument, Side } from '../units/index.js';
import { type ColumnNames, type CsvRow, readCsvRows } from './csv-rows.js';
import { RowTimes, type TimeOptions } from './row-times.js';

export interface MarketDataOptions extends TimeOptions {
  readonly instrument: Instrument;
}

interface Timed<Kind extends string> {
  readonly kind: Kind;
  readonly timeNs: number;
  /** The line of the file, counted from 1. */
  readonly line: number;
}

export interface PriceRow extends Timed<'price'> {
  /** May lie between ticks. */
  readonly priceTicks: number;
}

export interface BarRow extends Timed<'bar'> {
  readonly openTicks: number;
  readonly highTicks: number;
  readonly lowTicks: number;
  readonly closeTicks: number;
  readonly volumeLots?: number | undefined;
}

export interface TradeRow extends Timed<'trade'> {
  readonly priceTicks: number;
  readonly qtyLots: number;
  /** The side of whoever took, where the file says. */
  readonly side?: Side | undefined;
}

export interface QuoteRow extends Timed<'quote'> {
  readonly bidTicks?: number | undefined;
  readonly bidLots?: number | undefined;
  readonly askTicks?: number | undefined;
  readonly askLots?: number | undefined;
}

const TIME: ColumnNames = { timestamp: ['time', 'date', 'datetime', 'ts'] };
const SIDES: Readonly<Record<string, Side>> = { buy: 'buy', b: 'buy', sell: 'sell', s: 'sell' };

/**
 * A file of timestamp and price, the least there can be.
 * @throws DataError naming file, line, column and what is wrong
 * @example for await (const { timeNs, priceTicks } of readPrices('prices.csv', { instrument })) { … }
 */
export async function* readPrices(
  path: string,
  { instrument, ...options }: MarketDataOptions,
): AsyncGenerator<PriceRow> {
  const times = new RowTimes(options);
  for await (const row of readCsvRows(path, { ...TIME, price: ['mid', 'close'] })) {
    const timeNs = times.next(row, 'timestamp');
    const priceTicks = row.number('price') / instrument.toPrice(1);
    yield { kind: 'price', timeNs, priceTicks: withoutResidue(priceTicks), line: row.line };
  }
}

/**
 * A file of bars: timestamp (or date), open, high, low, close, and perhaps volume. A bar is an event of
 * its own time, so give it the time of its close where the file has one. Bars of adjusted prices lie
 * between ticks, and may.
 * @throws DataError as `readPrices()`, and where low ≤ open, close ≤ high does not hold
 */
export async function* readBars(
  path: string,
  { instrument, ...options }: MarketDataOptions,
): AsyncGenerator<BarRow> {
  const times = new RowTimes(options);
  const columns = { ...TIME, open: [], high: [], low: [], close: [] };
  for await (const row of readCsvRows(path, columns, { volume: ['vol'] })) {
    const timeNs = times.next(row, 'timestamp');
    const ticksOf = (column: string) => withoutResidue(row.number(column) / instrument.toPrice(1));
    const [openTicks, highTicks] = [ticksOf('open'), ticksOf('high')];
    const [lowTicks, closeTicks] = [ticksOf('low'), ticksOf('close')];
    if (highTicks < lowTicks) throw row.refusal('high', 'be at least the low');
    for (const [column, value] of [
      ['open', openTicks],
      ['close', closeTicks],
    ] as const) {
      if (value < lowTicks) throw row.refusal(column, 'be at least the low');
      if (value > highTicks) throw row.refusal(column, 'be at most the high');
    }
    const volume = row.optionalNumber('volume');
    if (volume !== undefined && volume < 0) throw row.refusal('volume', 'not be negative');
    const volumeLots =
      volume === undefined ? undefined : Math.floor(volume / instrument.toQty(1) + 1e-9);
    const bar = { openTicks, highTicks, lowTicks, closeTicks, volumeLots };
    yield { kind: 'bar', timeNs, ...bar, line: row.line };
  }
}

/**
 * A file of trades: timestamp, price, qty, and perhaps side (buy or sell: who took).
 * @throws DataError as `readPrices()`, and where a price or a quantity is off its grid
 */
export async function* readTrades(
  path: string,
  { instrument, ...options }: MarketDataOptions,
): AsyncGenerator<TradeRow> {
  const times = new RowTimes(options);
  const columns = { ...TIME, price: [], qty: ['quantity', 'size', 'volume', 'amount'] };
  for await (const row of readCsvRows(path, columns, { side: ['aggressor', 'takerside'] })) {
    const timeNs = times.next(row, 'timestamp');
    const priceTicks = onGrid(row, 'price', (value) => instrument.toTicks(value));
    const qtyLots = onGrid(row, 'qty', (value) => instrument.toLots(value));
    if (qtyLots === 0) throw row.refusal('qty', 'be positive, current value is 0');
    const text = row.text('side');
    const side = text === undefined ? undefined : SIDES[text.toLowerCase()];
    if (text !== undefined && side === undefined) {
      throw row.refusal('side', `be buy or sell, current value is "${text}"`);
    }
    yield { kind: 'trade', timeNs, priceTicks, qtyLots, side, line: row.line };
  }
}

/**
 * A file of best quotes: timestamp, bid, bidQty, ask, askQty. A side that nobody quotes has both of its
 * fields empty.
 * @throws DataError as `readTrades()`, and where the bid is not below the ask
 */
export async function* readQuotes(
  path: string,
  { instrument, ...options }: MarketDataOptions,
): AsyncGenerator<QuoteRow> {
  const times = new RowTimes(options);
  const columns = {
    ...TIME,
    bid: ['bidprice'],
    bidQty: ['bidsize', 'bidquantity'],
    ask: ['askprice', 'offer'],
    askQty: ['asksize', 'askquantity'],
  };
  for await (const row of readCsvRows(path, columns)) {
    const timeNs = times.next(row, 'timestamp');
    const [bidTicks, bidLots] = sideOf(row, ['bid', 'bidQty'], instrument);
    const [askTicks, askLots] = sideOf(row, ['ask', 'askQty'], instrument);
    if (bidTicks !== undefined && askTicks !== undefined && bidTicks >= askTicks) {
      throw row.refusal(
        'bid',
        `be below the ask, current values are ${row.text('bid')} and ${row.text('ask')}`,
      );
    }
    yield { kind: 'quote', timeNs, bidTicks, bidLots, askTicks, askLots, line: row.line };
  }
}

/** Price and lots of one side, or neither. */
function sideOf(
  row: CsvRow,
  [price, qty]: readonly [string, string],
  instrument: Instrument,
): readonly [number, number] | readonly [undefined, undefined] {
  if (row.text(price) === undefined && row.text(qty) === undefined) return [undefined, undefined];
  const priceTicks = onGrid(row, price, (value) => instrument.toTicks(value));
  const qtyLots = onGrid(row, qty, (value) => instrument.toLots(value));
  if (qtyLots === 0) throw row.refusal(qty, 'be positive, current value is 0');
  return [priceTicks, qtyLots];
}

function onGrid(row: CsvRow, column: string, convert: (value: number) => number): number {
  const value = row.number(column);
  try {
    return convert(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [, requirement] = /: (?:it|a \w+) must (.*)$/.exec(error.message) ?? [];
    throw row.refusal(column, requirement ?? `be convertible, current value is ${value}`);
  }
}

/** The residue of decimal arithmetic must not put a price beside the tick on which it is. */
function withoutResidue(priceTicks: number): number {
  const nearest = Math.round(priceTicks);
  return Math.abs(priceTicks - nearest) <= 1e-6 ? nearest : priceTicks;
}
