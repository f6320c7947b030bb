export { fillHeader, fillRow, runJson, seriesCsv } from './exports.js';
export { attributionFigure, inventoryFigure, markoutFigure, tearsheet } from './figures.js';
export { htmlPage } from './html-page.js';
export type { JudgedRun } from './judged-run.js';
export { type MetricRow, metricRows } from './metrics.js';
export { moneyOf, moneyText, numberText, shareText } from './money.js';
export { durationText, timeScale } from './time-scale.js';
