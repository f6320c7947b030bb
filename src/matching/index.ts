export {
  type CancelOrder,
  type Command,
  cancelOrder,
  MAX_OWNER,
  MAX_PRICE_TICKS,
  MAX_QTY_LOTS,
  type ModifyOrder,
  modifyOrder,
  type PlaceLimit,
  type PlaceMarket,
  type PlaceOrder,
  placeLimit,
  placeMarket,
  type SelfTradePolicy,
  type TimeInForce,
} from './commands.js';
export { describeCommand, describeEvent } from './describe.js';
export type {
  CancelReason,
  MatchingEvent,
  OrderAccepted,
  OrderCancelled,
  OrderModified,
  OrderRejected,
  OrderTraded,
  RejectReason,
} from './events.js';
export type {
  EngineOptions,
  EngineOrder,
  EngineSnapshot,
  MatchingEngine,
  ModifyPolicy,
} from './matching-engine.js';
export { ReadableEngine } from './readable-engine.js';
