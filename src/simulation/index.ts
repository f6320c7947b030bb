export { type BrownianBarOptions, brownianBars } from './brownian-bars.js';
export {
  type CounterpartyOrder,
  type CounterpartySession,
  type Flow,
  type Request,
  simulateCounterparties,
} from './counterparties.js';
export { FIVE_COUNTERPARTIES, NEWS } from './five-counterparties.js';
export {
  drawEpisodes,
  type EpisodeOptions,
  episodeAt,
  type FlowEpisode,
  ratesOver,
} from './flow-episodes.js';
export { type FlowInterval, flowIntervals, midOf } from './flow-intervals.js';
export { type FlowTape, recordFlow, type TapeOptions, type TapeRow, topOf } from './flow-tape.js';
export { type FractionalNoiseOptions, fractionalNoise } from './fractional-noise.js';
export { type MinuteOptions, type MinuteSecond, type News, simulateMinute } from './minute.js';
export { expectedMoveTicks, type Move, type SessionOptions } from './moving-mid.js';
export {
  type FlowEvent,
  type FlowOptions,
  type FlowRates,
  orderFlow,
  TOKYO_RATES,
} from './order-flow.js';
export { type RandomWalkOptions, randomWalk } from './random-walk.js';
export {
  type CounterpartyFill,
  hedgedProfit,
  type Offer,
  type OfferPolicy,
  serveOrders,
} from './serve-orders.js';
export { type MakerMarket, type MakerRun, simulateMaker } from './simulate-maker.js';
export { fillProbability, type Takers, takerRate } from './takers.js';
