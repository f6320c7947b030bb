/**
 * Any file of market data as one stream of events: its format is told by its header, or said.
 */

import { basename } from 'node:path';
import { readHeader } from './csv-rows.js';
import { DataError } from './data-error.js';
import { type LobsterRow, readLobsterBook, readLobsterMessages } from './lobster.js';
import { type LobsterOrderEvent, lobsterOrders } from './lobster-orders.js';
import {
  type BarRow,
  type MarketDataOptions,
  type PriceRow,
  type QuoteRow,
  readBars,
  readPrices,
  readQuotes,
  readTrades,
  type TradeRow,
} from './market-data.js';

export const MARKET_FORMATS = ['prices', 'bars', 'trades', 'quotes', 'lobster'] as const;
export type MarketFormat = (typeof MARKET_FORMATS)[number];

export type MarketRow = PriceRow | BarRow | TradeRow | QuoteRow | LobsterOrderEvent;

export interface ReadMarketDataOptions extends MarketDataOptions {
  /** Told by the header unless said; LOBSTER's files have no header, so it must be said of them. */
  readonly format?: MarketFormat | undefined;
  /** For `lobster`: the file of the book, whose first row is what the messages begin with. */
  readonly book?: string | undefined;
}

/**
 * The events of a file.
 * @throws DataError naming file, line, column and what is wrong
 * @example runBacktestAsync(options, readMarketData('trades.csv', { instrument }))
 */
export async function* readMarketData(
  path: string,
  options: ReadMarketDataOptions,
): AsyncGenerator<MarketRow> {
  const format = options.format ?? (await formatOf(path));
  switch (format) {
    case 'prices':
      return yield* readPrices(path, options);
    case 'bars':
      return yield* readBars(path, options);
    case 'trades':
      return yield* readTrades(path, options);
    case 'quotes':
      return yield* readQuotes(path, options);
    case 'lobster':
      return yield* readLobsterOrders(path, options);
    default:
      throw new RangeError(
        `Cannot read market data: the format must be one of ${MARKET_FORMATS.join(', ')}, current value is ${format}`,
      );
  }
}

/** The format that a file's header tells. @throws DataError where it tells none */
export async function formatOf(path: string): Promise<MarketFormat> {
  const header = await readHeader(path);
  const has = (...names: readonly string[]) => names.every((name) => header.includes(name));
  if (has('open', 'high', 'low', 'close')) return 'bars';
  if (has('bid') || has('bidprice')) return 'quotes';
  const hasQty = ['qty', 'quantity', 'size', 'volume', 'amount'].some((name) => has(name));
  if (has('price')) return hasQty ? 'trades' : 'prices';
  if (has('mid') || has('close')) return 'prices';
  throw new DataError(
    { file: basename(path), line: 1 },
    `its header must name a price, a bar, a trade or a quote, and has ${header.join(', ')}; a LOBSTER file has no header and must be called one`,
  );
}

async function* readLobsterOrders(
  path: string,
  { book, instrument }: ReadMarketDataOptions,
): AsyncGenerator<LobsterOrderEvent> {
  let firstRow: LobsterRow | undefined;
  if (book !== undefined) {
    const rows = readLobsterBook(book);
    const first = await rows.next();
    await rows.return(undefined);
    if (first.done !== true) firstRow = first.value;
  }
  const tickUnits = Math.round(instrument.tickSize * 10_000);
  yield* lobsterOrders(readLobsterMessages(path), { firstRow, tickUnits }, basename(path));
}
