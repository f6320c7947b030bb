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
