export { arithmeticBrownian, type BrownianOptions, geometricBrownian } from './brownian.js';
export { type BrownianBarOptions, brownianBars } from './brownian-bars.js';
export {
  type CompetitionOptions,
  type CompetitionRun,
  type CompetitorRun,
  simulateCompetition,
} from './competing-makers.js';
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
export {
  type HawkesOptions,
  hawkesArrivals,
  hawkesMeanRate,
  hawkesRateAt,
} from './hawkes.js';
export { type JumpOptions, type JumpPath, jumpDiffusion } from './jumps.js';
export { type Competitor, MakerDesk } from './maker-desk.js';
export { type MinuteOptions, type MinuteSecond, type News, simulateMinute } from './minute.js';
export { expectedMoveTicks, type Move, type SessionOptions } from './moving-mid.js';
export {
  type FlowEvent,
  type FlowOptions,
  type FlowRates,
  orderFlow,
  TOKYO_RATES,
} from './order-flow.js';
export {
  type OrnsteinUhlenbeckOptions,
  ornsteinUhlenbeck,
  reversionHalfLife,
} from './ornstein-uhlenbeck.js';
export {
  cointegratedPair,
  type FutureAndIndex,
  type FutureOptions,
  futureAndIndex,
  type PairOptions,
  type ReversionOptions,
  reversion,
} from './pairs.js';
export { poissonArrivals, thinnedArrivals } from './poisson-arrivals.js';
export type { PathTime } from './process-checks.js';
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
export {
  type Burst,
  type InformedTraders,
  type TraderOrder,
  type Traders,
  traderFlow,
  tradersInRound,
  type UninformedTraders,
} from './traders.js';
export {
  type VolatilityRegimeOptions,
  type VolatilityRegimePath,
  volatilityRegime,
  wildShare,
} from './volatility-regime.js';
