export {
  type BookTransitions,
  type MicroPriceAdjustments,
  microPriceAdjustments,
} from './micro-price.js';
export { MicroPrice, type MicroPriceOptions } from './micro-price-fit.js';
export { averageDepth, orderFlowEvent, orderFlowImbalance } from './order-flow-imbalance.js';
export { queueImbalance } from './queue-imbalance.js';
export { SpreadRegime, type SpreadVerdict } from './spread-regime.js';
export type { TopOfBook } from './top-of-book.js';
export { RollingTradeImbalance, tradeImbalance } from './trade-imbalance.js';
export { TradeSides } from './trade-sides.js';
export { weightedMidTicks } from './weighted-mid.js';
