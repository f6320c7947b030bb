/**
 * `npm run backtest -- --data FILE --maker simple --fills queue --out report.html`: runs a market maker
 * over market data, prints what it earned, how and at what risk, and writes it as a page, JSON and CSV.
 * The same data, options and seed give the same bytes. Status 1 where the data cannot be used, 2 where
 * the options cannot.
 */

import { basename } from 'node:path';
import {
  type FillModelOptions,
  type MarketEvent,
  RunRecorder,
  runBacktestAsync,
} from '../backtest/index.js';
import { DataError, formatOf, mergeByTime, readMarketData } from '../data/index.js';
import { durationText, type JudgedRun, metricRows } from '../report/index.js';
import { NS_PER_MILLISECOND, NS_PER_MINUTE, NS_PER_SECOND } from '../units/index.js';
import { MAKERS } from './backtest/makers.js';
import { ReportFiles } from './backtest/report-files.js';
import { type BacktestRequest, helpText, requestFrom, USAGE } from './backtest/request.js';

const HORIZONS_NS = [NS_PER_SECOND, 10 * NS_PER_SECOND, NS_PER_MINUTE];
const PROGRESS_EVENTS = 50_000;

export async function main(args: readonly string[]): Promise<number> {
  const request = requestFrom(args);
  if (request === 'help') {
    console.log(helpText());
    return 0;
  }
  if (request instanceof Error) {
    console.error(`${request.message}\n${USAGE}`);
    return 2;
  }
  try {
    await run(request);
    return 0;
  } catch (error) {
    if (!isAnswer(error)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    showProgress('');
  }
}

/** What a person can mend: the data, what the model asks of it, a file that cannot be opened. */
function isAnswer(error: unknown): error is Error {
  const isOfSystem = error instanceof Error && 'syscall' in error;
  return error instanceof DataError || error instanceof RangeError || isOfSystem;
}

async function run(request: BacktestRequest): Promise<void> {
  const { out } = request;
  const files = out === undefined ? undefined : new ReportFiles(out, HORIZONS_NS);
  try {
    const judged = await judge(request, files);
    showProgress('');
    for (const { name, value, meaning } of metricRows(judged)) {
      console.log(`${name.padEnd(24)}${value.padStart(16)}   ${meaning}`);
    }
    for (const file of files?.finish(judged) ?? []) console.log(`wrote ${file}`);
  } catch (error) {
    files?.abandon();
    throw error;
  }
}

async function judge(request: BacktestRequest, files?: ReportFiles): Promise<JudgedRun> {
  const { maker, settings, fills, seed, instrument, feedNs, orderNs } = request;
  const { makerTicksPerLot, takerTicksPerLot, periodNs, periodsPerYear } = request;
  const recorder = new RunRecorder({
    period: { periodNs, periodsPerYear },
    attributionNs: request.horizonNs,
    horizonsNs: HORIZONS_NS,
    onJudged: (fill) => files?.addFill(fill),
  });
  const summary = await runBacktestAsync(
    {
      maker: (MAKERS[maker] as (typeof MAKERS)[string]).make(settings, request.own),
      fills,
      seed,
      latency: { feedNs, orderNs },
      fees: { makerTicksPerLot, takerTicksPerLot },
      listeners: [recorder],
    },
    counted(eventsOf(request)),
  );
  const report = recorder.report();
  const names = request.data.map((file) => basename(file)).join(', ');
  if (report.points === 0) {
    throw new DataError({ file: names }, 'it holds no price to mark a position at');
  }
  return {
    title: `${maker} maker, ${fills.model} fills, ${names}`,
    report,
    instrument,
    settings: shownSettings(request, summary.events),
    placedLots: summary.lots.placed,
  };
}

function eventsOf(request: BacktestRequest): AsyncIterable<MarketEvent> {
  const streams = request.data.map((file) => eventsIn(file, request));
  return streams.length === 1 ? (streams[0] as (typeof streams)[0]) : mergeByTime(...streams);
}

/** Of one file. Trades and quotes of one moment are common; prices and bars of one are a mistake. */
async function* eventsIn(
  file: string,
  { format, book, instrument }: BacktestRequest,
): AsyncGenerator<MarketEvent> {
  const known = format ?? (await formatOf(file));
  const sameTime = known === 'prices' || known === 'bars' ? 'refuse' : 'keep';
  yield* readMarketData(file, { format: known, book, instrument, sameTime });
}

/** What must be known to run it again. */
function shownSettings(request: BacktestRequest, events: number): Record<string, string | number> {
  const { settings, instrument } = request;
  return {
    data: request.data.map((file) => basename(file)).join(', '),
    events,
    maker: request.maker,
    fills: fillsText(request.fills),
    spread: `${settings.spreadTicks} ticks`,
    skew: `${settings.skewTicksPerLot} ticks a lot`,
    size: `${settings.quoteLots} lots`,
    limit: `${settings.maxInventoryLots} lots`,
    ...(MAKERS[request.maker] as (typeof MAKERS)[string]).own,
    ...request.own,
    tick: `${instrument.tickSize} ${instrument.currency}`,
    lot: instrument.lotSize,
    'maker fee': `${request.makerTicksPerLot} ticks a lot`,
    'taker fee': `${request.takerTicksPerLot} ticks a lot`,
    'feed latency': `${request.feedNs / NS_PER_MILLISECOND} ms`,
    'order latency': `${request.orderNs / NS_PER_MILLISECOND} ms`,
    'Sharpe period': durationText(request.periodNs),
    seed: request.seed,
  };
}

/** `queue, position risk-averse`: the model, and what it was told. */
function fillsText({ model, ...told }: FillModelOptions): string {
  return [model, ...Object.entries(told).map(([name, value]) => `${name} ${value}`)].join(', ');
}

/** Passes events on, and says on a terminal how far they are. */
async function* counted(events: AsyncIterable<MarketEvent>): AsyncIterable<MarketEvent> {
  let count = 0;
  for await (const event of events) {
    yield event;
    if (++count % PROGRESS_EVENTS === 0) showProgress(`${count.toLocaleString('en-GB')} events`);
  }
}

/** On a terminal, one line that is written over; anywhere else nothing. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
