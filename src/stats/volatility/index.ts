export {
  closeToCloseVol,
  RollingVolatility,
  rollingVol,
  type VolOptions,
} from './close-to-close.js';
export { qlikeLoss, squaredErrorLoss } from './forecast-loss.js';
export { garmanKlassVol } from './garman-klass.js';
export { garmanKlassYangZhangVol } from './garman-klass-yang-zhang.js';
export { blockReturns, logReturns } from './log-returns.js';
export { parkinsonVol } from './parkinson.js';
export type { BarVolOptions, PriceBar } from './price-bar.js';
export { RiskMetrics, type RiskMetricsOptions, riskMetricsForecasts } from './risk-metrics.js';
export { rogersSatchellVol } from './rogers-satchell.js';
export { rollingBars } from './rolling-bars.js';
export { type YangZhangVariance, yangZhangVariance, yangZhangVol } from './yang-zhang.js';
