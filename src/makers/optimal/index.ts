/** A face of its own: `finite-inventory` loads mathjs, which other makers need not wait for. */
export {
  avellanedaStoikovQuotes,
  avellanedaStoikovReservation,
  avellanedaStoikovSpread,
  averageSpread,
  indifferencePrices,
  type PricePair,
  patience,
  type QuotingModel,
  type QuotingMoment,
} from './avellaneda-stoikov.js';
export {
  AvellanedaStoikovMaker,
  type AvellanedaStoikovOptions,
} from './avellaneda-stoikov-maker.js';
export {
  exactDistances,
  holdingAndTrading,
  type LimitedFlowModel,
  logValues,
  ValueTable,
} from './finite-inventory.js';
export {
  type FlowModel,
  fillPower,
  leanPerUnit,
  type QuoteDistances,
  steadyDistances,
  steadySpread,
} from './gueant-lehalle.js';
export { GueantLehalleMaker, type GueantLehalleOptions } from './gueant-lehalle-maker.js';
export {
  type HeldAt,
  type InfiniteHorizon,
  infiniteHorizonPrices,
  printedInfiniteHorizonPrices,
} from './infinite-horizon.js';
