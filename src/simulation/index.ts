export { type BrownianBarOptions, brownianBars } from './brownian-bars.js';
export { type FractionalNoiseOptions, fractionalNoise } from './fractional-noise.js';
export { type MinuteOptions, type MinuteSecond, type News, simulateMinute } from './minute.js';
export {
  type FlowEvent,
  type FlowOptions,
  type FlowRates,
  orderFlow,
  TOKYO_RATES,
} from './order-flow.js';
export {
  cointegratedPair,
  type FutureAndIndex,
  type FutureOptions,
  futureAndIndex,
  type PairOptions,
  type ReversionOptions,
  reversion,
} from './pairs.js';
export { type RandomWalkOptions, randomWalk } from './random-walk.js';
export { type MakerMarket, type MakerRun, simulateMaker } from './simulate-maker.js';
export { fillProbability, type Takers, takerRate } from './takers.js';
