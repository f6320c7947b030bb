/**
 * A figure's spec as plotly.js JSON: a pure function, with no browser and no notebook in it.
 *
 * `figure()` sends what it returns to the notebook; a report page can draw the same JSON.
 */

import { axesLayout } from './axes.js';
import { colorway, palette } from './palette.js';
import { plain } from './plain-data.js';
import { sliderParts } from './slider.js';
import type { FigureSpec, PlotlyFigure } from './spec.js';
import { plotlyTrace } from './traces.js';
import { fail, validateFigure, validateTraces } from './validate.js';

const HEIGHT_PX = 420;
const PANEL_HEIGHT_PX = 210;

export const PLOTLY_CONFIG = {
  responsive: true,
  displaylogo: false,
  modeBarButtonsToRemove: ['lasso2d', 'select2d', 'autoScale2d', 'zoomIn2d', 'zoomOut2d'],
};

/**
 * plotly.js's `data`, `layout`, `frames` and `config` of a figure.
 *
 * @throws RangeError where something is missing or cannot be drawn, naming it and the remedy
 * @example
 * const { data, layout } = toPlotly({
 *   title: 'A line', see: 'It rises.',
 *   x: { title: 'time', unit: 's' }, y: { title: 'price', unit: 'HK$' },
 *   traces: [{ x: [0, 1], y: [50, 51] }],
 * });
 */
export function toPlotly<V extends number | string>(spec: FigureSpec<V>): PlotlyFigure {
  validateFigure(spec);
  const still = stillTraces(spec);
  const slider = spec.slider && sliderParts(spec, spec.slider, still);
  const data = [...still, ...(slider?.traces ?? [])];
  if (data.length === 0) fail(`figure "${spec.title}"`, 'it has no traces', 'give `traces`');
  const layout: Record<string, unknown> = {
    title: { text: slider?.title ?? spec.title, subtitle: { text: spec.see } },
    height: heightPx(spec),
    ...baseLayout(data),
    ...axesLayout(spec),
    ...slider?.layout,
  };
  slider?.fitAxes(layout);
  return {
    data,
    layout: withOverrides(layout, spec.layout),
    ...(slider === undefined ? {} : { frames: slider.frames }),
    config: PLOTLY_CONFIG,
  };
}

function heightPx<V extends number | string>(spec: FigureSpec<V>): number {
  const panels = spec.panels?.length ?? 0;
  const slider = spec.slider === undefined ? 0 : 80;
  return spec.height ?? Math.max(HEIGHT_PX, 130 + panels * PANEL_HEIGHT_PX) + slider;
}

function stillTraces<V extends number | string>(spec: FigureSpec<V>): Record<string, unknown>[] {
  const where = `figure "${spec.title}"`;
  const traces = [...(spec.traces ?? [])];
  spec.panels?.forEach((panel, index) => {
    traces.push(...(panel.traces ?? []).map((trace) => ({ ...trace, panel: index })));
  });
  validateTraces(where, traces);
  return traces.map((trace) => plotlyTrace(spec, trace));
}

function baseLayout(data: readonly Record<string, unknown>[]): Record<string, unknown> {
  const named = data.filter((trace) => trace.name !== undefined && trace.showlegend !== false);
  const points = data.some((trace) => trace.type !== 'scatter' || trace.mode === 'markers');
  return {
    autosize: true,
    margin: { l: 64, r: 24, t: 84, b: 56 },
    showlegend: named.length > 1,
    legend: { orientation: 'h', x: 0, xanchor: 'left', y: 1.02, yanchor: 'bottom' },
    hovermode: points ? 'closest' : 'x unified',
    colorway,
    font: { color: palette.grey, size: 13 },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
  };
}

/** One level deep, so that `layout: { xaxis: { dtick: 1 } }` adds to the axis. */
function withOverrides(
  layout: Record<string, unknown>,
  overrides: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const merged = { ...layout };
  for (const [key, value] of Object.entries(plain(overrides) as Record<string, unknown>)) {
    const both = isRecord(value) && isRecord(merged[key]);
    merged[key] = both ? { ...(merged[key] as object), ...value } : value;
  }
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
