export { Attribution, type ProfitParts } from './attribution.js';
export { Drawdown, type DrawdownReport, maxDrawdown } from './drawdown.js';
export { FillMarkouts, type JudgedFill } from './fill-markouts.js';
export {
  type InventoryBar,
  InventoryDistribution,
  type InventoryReport,
} from './inventory-distribution.js';
export { type PeriodOptions, PeriodProfits } from './period-profits.js';
export { ProfitSeries, type SeriesPoint } from './profit-series.js';
export { type RiskRatios, riskRatios } from './risk-ratios.js';
export type { RunFill, RunListener, RunPoint, RunQuote } from './run-events.js';
export { type RecorderOptions, RunRecorder, type RunReport } from './run-recorder.js';
export { type SideReport, TradingActivity, type TradingReport } from './trading-activity.js';
