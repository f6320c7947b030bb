export { correlation } from './correlation.js';
export {
  augmentedDickeyFuller,
  type DickeyFuller,
  type DickeyFullerOptions,
} from './dickey-fuller.js';
export { type EngleGranger, engleGranger } from './engle-granger.js';
export { type HedgeRatio, hedgeRatio } from './hedge-ratio.js';
export {
  type FutureFairValue,
  type FutureTerms,
  futureFairValue,
  impliedCarry,
} from './index-future.js';
export {
  type CriticalValues,
  type Deterministic,
  mackinnonCriticalValues,
  mackinnonProbability,
} from './mackinnon.js';
