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
export {
  COMMAND,
  CommandTape,
  KIND,
  OPERATION_BITS,
  operationOf,
  POLICY,
  TIME,
} from './fast/command-tape.js';
export { encodeCommand } from './fast/encode-command.js';
export { CAUSES, type EventRecord, type FastListener, REASONS } from './fast/event-record.js';
export { FastBookView } from './fast/fast-book-view.js';
export { FastCore, type FastCoreOptions } from './fast/fast-core.js';
export { FastEngine } from './fast-engine.js';
export type {
  EngineOptions,
  EngineOrder,
  EngineSnapshot,
  MatchingEngine,
  ModifyPolicy,
} from './matching-engine.js';
export { ReadableEngine } from './readable-engine.js';
