/**
 * The chart inside a figure, as plotly.js JSON: traces, axes, legend and frames, without the title,
 * the caption and the slider's controls, which the page and `toPlotly()` each draw in their way.
 */

import { axesLayout } from './axes.js';
import { colorway, palette } from './palette.js';
import { plain } from './plain-data.js';
import { type SliderFrames, sliderFrames, sliderPictures } from './slider.js';
import type { FigureSpec, Trace } from './spec.js';
import { hoverOf, plotlyTrace } from './traces.js';
import { fail, validateFigure, validateTraces } from './validate.js';

type Json = Record<string, unknown>;

const HEIGHT_PX = 380;
const PANEL_HEIGHT_PX = 200;

export interface Chart {
  readonly data: readonly Json[];
  readonly layout: Json & { readonly height: number };
  readonly slider?: SliderFrames;
}

/** @throws RangeError where something is missing or cannot be drawn, naming it and the remedy */
export function toChart<V extends number | string>(spec: FigureSpec<V>): Chart {
  validateFigure(spec);
  const stillTraces = tracesOf(spec);
  const pictures = spec.slider && sliderPictures(spec, spec.slider);
  const hover = hoverOf([...stillTraces, ...(pictures?.[0] ?? [])], spec.panels !== undefined);
  const json = (traces: readonly Trace[]) => traces.map((t) => plotlyTrace(spec, t, hover));
  const still = json(stillTraces);
  const slider =
    spec.slider && pictures && sliderFrames(spec, spec.slider, still, pictures.map(json));
  const data = [...still, ...(slider?.initialTraces ?? [])];
  if (data.length === 0) fail(`figure "${spec.title}"`, 'it has no traces', 'give `traces`');
  const layout = {
    ...baseLayout(data),
    hovermode: hover,
    ...(spec.panels && { hoversubplots: 'axis' }),
    height: heightPx(spec),
    ...axesLayout(spec, data),
  };
  slider?.fitAxes(layout);
  return { data, layout: withOverrides(layout, spec.layout), slider };
}

function heightPx<V extends number | string>(spec: FigureSpec<V>): number {
  const panels = spec.panels?.length ?? 1;
  return spec.height ?? Math.max(HEIGHT_PX, 90 + panels * PANEL_HEIGHT_PX);
}

/** The traces that no slider moves, each with its panel. */
function tracesOf<V extends number | string>(spec: FigureSpec<V>): readonly Trace[] {
  const traces = [...(spec.traces ?? [])];
  spec.panels?.forEach((panel, index) => {
    traces.push(...(panel.traces ?? []).map((trace) => ({ ...trace, panel: index })));
  });
  validateTraces(`figure "${spec.title}"`, traces);
  return traces;
}

function baseLayout(data: readonly Json[]): Json {
  const named = data.filter((trace) => trace.name !== undefined && trace.showlegend !== false);
  return {
    autosize: true,
    margin: { l: 64, r: 28, t: 14, b: 52 },
    showlegend: named.length > 1,
    legend: { orientation: 'h', x: 0, xanchor: 'left', y: 1, yanchor: 'bottom' },
    colorway,
    font: { color: palette.grey, size: 12.5 },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    bargap: 0.12,
  };
}

/** One level deep, so that `layout: { xaxis: { dtick: 1 } }` adds to the axis. */
function withOverrides<T extends Json>(layout: T, overrides: Readonly<Json> = {}): T {
  const merged: Json = { ...layout };
  for (const [key, value] of Object.entries(plain(overrides) as Json)) {
    const both = isRecord(value) && isRecord(merged[key]);
    merged[key] = both ? { ...(merged[key] as Json), ...value } : value;
  }
  return merged as T;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
