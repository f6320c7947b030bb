/**
 * A slider: one frame of plotly.js per value, all computed beforehand.
 *
 * Only what differs from value to value is stored: where every value has the same x, the frames leave
 * it out. The axes keep one range for all values, because a curve that moves in a picture that moves
 * with it shows nothing.
 */

import { panelsOf, rangeEnd, yAxisIds } from './axes.js';
import type { AxisSpec, FigureSpec, PlotlyFrame, SliderSpec } from './spec.js';
import { plotlyTrace } from './traces.js';
import { fail, validateTraces } from './validate.js';

type Json = Record<string, unknown>;

export interface SliderParts {
  /** The moving traces at the initial value. */
  readonly traces: Json[];
  readonly frames: PlotlyFrame[];
  readonly title?: string;
  readonly layout: Json;
  /** Fixes the ranges of axes that have none, over all values. */
  fitAxes(layout: Json): void;
}

const FRAME_MS = 120;
/** Room left beyond the outermost points, as a share of the range. */
const PADDING = 0.05;

/** @param still the traces that do not move, which come first in the figure's data */
export function sliderParts<V extends number | string>(
  spec: FigureSpec<V>,
  slider: SliderSpec<V>,
  still: readonly Json[],
): SliderParts {
  const pictures = slider.values.map((value) => pictureAt(spec, slider, value));
  const initial = slider.initial === undefined ? 0 : slider.values.indexOf(slider.initial);
  const moving = pictures[initial] as Json[];
  const count = moving.length;
  pictures.forEach((picture, index) => {
    if (picture.length === count) return;
    fail(
      `figure "${spec.title}"`,
      `its slider must give the same number of traces at every value: ${picture.length} at ${slider.values[index]}, ${count} at ${slider.values[initial]}`,
    );
  });
  const traceIndexes = moving.map((_, index) => still.length + index);
  const changing = moving.map((_, index) =>
    changingKeys(pictures.map((all) => all[index] as Json)),
  );
  const frames = pictures.map((picture, index) => ({
    name: String(slider.values[index]),
    data: picture.map((trace, which) => pick(trace, changing[which] as string[])),
    traces: traceIndexes,
    ...(slider.title && { layout: { title: { text: slider.title(slider.values[index] as V) } } }),
  }));
  return {
    traces: moving,
    frames,
    title: slider.title?.(slider.values[initial] as V),
    layout: controls(slider, initial),
    fitAxes: (layout) => fitAxes(spec, [still, ...pictures], layout),
  };
}

function pictureAt<V extends number | string>(
  spec: FigureSpec<V>,
  slider: SliderSpec<V>,
  value: V,
): Json[] {
  const traces = slider.traces(value);
  const where = `figure "${spec.title}" at ${slider.label} ${value}`;
  validateTraces(where, traces);
  if (traces.length === 0) fail(where, 'it has no traces', 'return some from `slider.traces`');
  return traces.map((trace) => plotlyTrace(spec, trace));
}

function changingKeys(versions: readonly Json[]): string[] {
  const keys = new Set(versions.flatMap((version) => Object.keys(version)));
  return [...keys].filter(
    (key) => new Set(versions.map((version) => JSON.stringify(version[key]))).size > 1,
  );
}

function pick(trace: Json, keys: readonly string[]): Json {
  return Object.fromEntries(keys.map((key) => [key, trace[key] ?? null]));
}

function controls<V extends number | string>(slider: SliderSpec<V>, active: number): Json {
  const unit = slider.unit ? ` ${slider.unit}` : '';
  const immediate = { mode: 'immediate', frame: { duration: 0, redraw: true } };
  const steps = slider.values.map((value) => ({
    label: String(value),
    method: 'animate',
    args: [[String(value)], { ...immediate, transition: { duration: 0 } }],
  }));
  const layout: Json = {
    sliders: [
      {
        active,
        steps,
        x: slider.play ? 0.14 : 0,
        len: slider.play ? 0.86 : 1,
        pad: { t: 60, b: 8 },
        currentvalue: { prefix: `${slider.label} = `, suffix: unit, xanchor: 'left' },
        transition: { duration: 0 },
      },
    ],
  };
  if (slider.play) layout.updatemenus = [playButtons()];
  return layout;
}

function playButtons(): Json {
  const run = { frame: { duration: FRAME_MS, redraw: true }, transition: { duration: 0 } };
  const stop = { frame: { duration: 0, redraw: false }, mode: 'immediate' };
  return {
    type: 'buttons',
    direction: 'left',
    showactive: false,
    x: 0,
    y: 0,
    xanchor: 'left',
    yanchor: 'top',
    pad: { t: 78 },
    buttons: [
      { label: '▶', method: 'animate', args: [null, { ...run, fromcurrent: true }] },
      { label: '❚❚', method: 'animate', args: [[null], stop] },
    ],
  };
}

function fitAxes<V extends number | string>(
  spec: FigureSpec<V>,
  pictures: readonly (readonly Json[])[],
  layout: Json,
): void {
  const traces = pictures.flat();
  fitAxis(spec.x, traces, 'x', layout.xaxis as Json);
  panelsOf(spec).forEach((panel, index) => {
    const { left, right } = yAxisIds(index);
    for (const [id, axis] of [[left, panel.y] as const, [right, panel.y2] as const]) {
      if (axis === undefined) continue;
      const here = traces.filter((trace) => (trace.yaxis ?? 'y') === id);
      fitAxis(axis, here, 'y', layout[`yaxis${id.slice(1)}`] as Json);
    }
  });
}

function fitAxis(axis: AxisSpec, traces: readonly Json[], key: 'x' | 'y', layout: Json): void {
  if (axis.range !== undefined || axis.type === 'date' || axis.type === 'category') return;
  if (traces.some((trace) => trace.type !== 'scatter' && trace.type !== 'bar')) return;
  const values = traces.flatMap((trace) => (trace[key] ?? []) as unknown[]);
  if (values.some((value) => typeof value === 'string')) return;
  const log = axis.type === 'log';
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const drawn = numbers
    .filter((value) => !log || value > 0)
    .map((v) => rangeEnd(axis, v) as number);
  if (key === 'y' && !log && traces.some((trace) => trace.type === 'bar')) drawn.push(0);
  let low = Infinity;
  let high = -Infinity;
  for (const value of drawn) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!(high > low)) return;
  const pad = key === 'x' ? 0 : (high - low) * PADDING;
  layout.range = [low - pad, high + pad];
}
