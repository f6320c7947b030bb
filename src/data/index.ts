export { type ConsensusBlock, type ConsensusMessage, readConsensus } from './consensus-file.js';
export { DataError, type DataPlace } from './data-error.js';
export {
  type LobsterKind,
  type LobsterLevel,
  type LobsterMessage,
  type LobsterRow,
  readLobsterBook,
  readLobsterMessages,
} from './lobster.js';
export {
  type LobsterOrderEvent,
  type LobsterOrderOptions,
  lobsterOrders,
} from './lobster-orders.js';
export {
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
export { mergeByTime } from './merge-by-time.js';
export { type OhlcBar, parseOhlc, readOhlc } from './ohlc.js';
export { projectRoot } from './project-root.js';
export {
  formatOf,
  MARKET_FORMATS,
  type MarketFormat,
  type MarketRow,
  type ReadMarketDataOptions,
  readMarketData,
} from './read-market-data.js';
export type { DataGap, TimeOptions } from './row-times.js';
export { type DateRange, loadSp500 } from './sp500.js';
