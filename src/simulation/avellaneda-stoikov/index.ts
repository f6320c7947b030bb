/** The paper's simulation, a face of its own beside the simulations on the tick grid. */
export { type ExactMoments, symmetricMoments } from './exact-moments.js';
export { fillChance, PAPER_2008, type PaperMarket, stepsOf } from './paper-market.js';
export {
  mergeMoments,
  NO_SAMPLE,
  type SampleMoments,
  sampleDeviation,
  sampleMoments,
} from './sample-moments.js';
export { type Session, type SessionFill, simulateSession } from './simulate-session.js';
export {
  type Endings,
  type SessionTable,
  sessionTable,
  simulateSessions,
} from './simulate-sessions.js';
export {
  inventoryStrategy,
  type Strategy,
  steadyStrategy,
  symmetricDistance,
  symmetricStrategy,
} from './strategies.js';
