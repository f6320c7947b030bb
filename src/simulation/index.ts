export {
  type CompetitionOptions,
  type CompetitionRun,
  type CompetitorRun,
  simulateCompetition,
} from './competing-makers.js';
export { type FractionalNoiseOptions, fractionalNoise } from './fractional-noise.js';
export { type Competitor, MakerDesk } from './maker-desk.js';
export { type MinuteOptions, type MinuteSecond, type News, simulateMinute } from './minute.js';
export { type RandomWalkOptions, randomWalk } from './random-walk.js';
export { type MakerMarket, type MakerRun, simulateMaker } from './simulate-maker.js';
export { fillProbability, type Takers, takerRate } from './takers.js';
export {
  type InformedTraders,
  type TraderOrder,
  type Traders,
  tradersInRound,
  type UninformedTraders,
} from './traders.js';
