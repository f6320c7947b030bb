export { Attribution, type ProfitParts } from './attribution.js';
export { Backtest, type BacktestOptions, runBacktest, runBacktestAsync } from './backtest.js';
export { tradesAndQuotes } from './coarser.js';
export { type DistanceFillOptions, DistanceFills } from './distance-fills.js';
export { Drawdown, type DrawdownReport, maxDrawdown } from './drawdown.js';
export { EstimatedVenue } from './estimated-venue.js';
export { FastFifoVenue } from './fast-fifo-venue.js';
export { type Fees, feeOf } from './fees.js';
export { FifoVenue } from './fifo-venue.js';
export { FillMarkouts, type JudgedFill } from './fill-markouts.js';
export type { Arrival, FillMarket, FillModel } from './fill-model.js';
export {
  FILL_MODELS,
  type FillModelName,
  type FillModelOptions,
  fillModelNamed,
} from './fill-models.js';
export { flowEvents } from './flow-events.js';
export type { Happening } from './happenings.js';
export { HistoryBook } from './history-book.js';
export { HistoryTape } from './history-tape.js';
export {
  type InventoryBar,
  InventoryDistribution,
  type InventoryReport,
} from './inventory-distribution.js';
export { LotsLedger } from './lots-ledger.js';
export {
  type BarClosed,
  type DepthShown,
  FIRST_OWN_ID,
  FIRST_TAKER_ID,
  type MarketEvent,
  type OrderDeleted,
  type OrderEvent,
  type OrderExecuted,
  type OrderPlaced,
  type OrderReduced,
  type PriceSeen,
  type QuoteShown,
  type TradePrinted,
} from './market-events.js';
export {
  type NaiveOptions,
  type NaiveRepairs,
  type NaiveRun,
  naiveBacktest,
} from './naive-backtest.js';
export { type OrderMessage, OwnOrders } from './own-orders.js';
export { type PeriodOptions, PeriodProfits } from './period-profits.js';
export { PriceFills } from './price-fills.js';
export { ProfitSeries, type SeriesPoint } from './profit-series.js';
export { QueueFills } from './queue-fills.js';
export {
  type BehindChance,
  behindChance,
  type QueueOptions,
  QueuePosition,
  type QueueRule,
} from './queue-position.js';
export { type RiskRatios, riskRatios } from './risk-ratios.js';
export type { RunFill, RunListener, RunPoint, RunQuote } from './run-events.js';
export { type Latency, RunLoop, type RunOptions, type RunSummary } from './run-loop.js';
export { type RecorderOptions, RunRecorder, type RunReport } from './run-recorder.js';
export { FastFifoBacktest, type FifoRunOptions, runFifo, runFifoAsync } from './run-tape.js';
export { type SideReport, TradingActivity, type TradingReport } from './trading-activity.js';
export type { Crossing, OwnOrder, OwnTrade, Venue } from './venue.js';
