export { type AggregatedVarianceHurst, aggregatedVarianceHurst } from './aggregated-variance.js';
export { type Dfa, type DfaOptions, detrendedFluctuation } from './detrended-fluctuation.js';
export { expectedRescaledRange } from './expected-rescaled-range.js';
export { type FirstOrderAutoregression, halfLife, halfLifeOf } from './half-life.js';
export {
  type RescaledRangeHurst,
  type RescaledRangeOptions,
  rescaledRangeHurst,
} from './rescaled-range.js';
export type { ScalingPoint } from './scaling.js';
export { type VarianceRatio, varianceRatio, type ZTest } from './variance-ratio.js';
