export { HedgeBand } from './hedge-band.js';
export {
  type BidAsk,
  type Carry,
  ConvergenceTrade,
  convergenceProfits,
  type IndexOpportunity,
  indexOpportunity,
  quotesBehindFuture,
  type SpreadPosition,
} from './index-arbitrage.js';
export { LadderMaker, type LadderMakerOptions } from './ladder-maker.js';
export { type LadderPrices, type LadderShape, ladderPrices } from './ladder-prices.js';
export {
  type Fill,
  type MarketMaker,
  type MarketState,
  NO_QUOTES,
  type Quote,
  type Quotes,
} from './market-maker.js';
export { OneSidedPause, type PauseRule } from './one-sided-pause.js';
export { MAX_SESSION, ORDERS_PER_SESSION, OrderIds, originOf } from './order-ids.js';
export { Position } from './position.js';
export {
  type FeedOptions,
  type FeedOutcome,
  type FeedPrice,
  type PriceReading,
  PriceSource,
  type PriceSourceOptions,
} from './price-source.js';
export {
  askOnGrid,
  bidOnGrid,
  type QuoteLimits,
  quotesFrom,
  roomLots,
  type Wish,
} from './quote-rules.js';
export {
  type QuoteChange,
  type Replacement,
  type RestingQuote,
  replaceAll,
  smallestReplacement,
} from './replacement.js';
export {
  RUNNING,
  type ShutdownAction,
  type ShutdownOptions,
  type ShutdownState,
  type ShutdownStep,
  shutdownStep,
} from './shutdown.js';
export {
  reservationPrice,
  SimpleMarketMaker,
  type SimpleMarketMakerOptions,
} from './simple-market-maker.js';
export { type SizeSkew, sizeRatios, skewedSizes } from './size-skew.js';
export {
  checkSpreadAndSize,
  type QuoteReason,
  type QuotingConditions,
  type SpreadAndSize,
  type SpreadAndSizeOptions,
  spreadAndSize,
  stressAfter,
} from './spread-and-size.js';
export {
  breakEvenMultiple,
  type Exposure,
  moveTicks,
  quoteLifePeriods,
  runOverProbability,
  staleQuoteLossTicks,
} from './stale-quote.js';
export {
  bandAround,
  type ControlOutcome,
  type CoolingOff,
  HKEX_FUTURES_CONTROL,
  type PriceBand,
  quotesInBand,
  VolatilityControl,
  type VolatilityControlOptions,
} from './volatility-control.js';
export {
  type VolatilityConditions,
  VolatilityMaker,
  type VolatilityMakerOptions,
} from './volatility-maker.js';
export { type WorkingOrder, WorkingOrders, type WorkingState } from './working-orders.js';
