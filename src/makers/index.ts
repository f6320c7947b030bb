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
export {
  type Fill,
  type MarketMaker,
  type MarketState,
  NO_QUOTES,
  type Quote,
  type Quotes,
} from './market-maker.js';
export { Position } from './position.js';
export {
  askOnGrid,
  bidOnGrid,
  type QuoteLimits,
  quotesFrom,
  roomLots,
  type Wish,
} from './quote-rules.js';
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
