export { type DisplayBundle, type DisplaySink, display } from './display.js';
export { figure } from './figure.js';
export { bars, dots, line, stairs } from './marks.js';
export { colorway, palette } from './palette.js';
export type {
  AxisSpec,
  Datum,
  FigureSpec,
  PanelSpec,
  PlotlyFigure,
  PlotlyFrame,
  SliderSpec,
  Trace,
  Values,
} from './spec.js';
export { type Cell, type ColumnSpec, type TableSpec, table } from './table.js';
export { toPlotly } from './to-plotly.js';
