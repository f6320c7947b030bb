/**
 * One range of each axis for all values of a slider.
 *
 * plotly.js fits an axis to what is drawn first and leaves later frames outside, or follows every
 * frame. Here the range covers every frame. Axes with a range of their own, dates, categories, and
 * traces whose heights plotly.js computes (histograms) are left to it.
 */

import { panelsOf, rangeEnd, yAxisIds } from './axes.js';
import type { AxisSpec, FigureSpec } from './spec.js';

type Json = Record<string, unknown>;

/** Room left beyond the outermost points, as a share of the range. */
const PADDING = 0.05;

/** Writes the ranges into `layout`. */
export function fitAxes<V extends number | string>(
  spec: FigureSpec<V>,
  traces: readonly Json[],
  layout: Json,
): void {
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
  const fixed = axis.range !== undefined || axis.type === 'date' || axis.type === 'category';
  if (fixed || traces.some((trace) => trace.type !== 'scatter' && trace.type !== 'bar')) return;
  const values = traces.flatMap((trace) => (trace[key] ?? []) as unknown[]);
  if (values.some((value) => typeof value === 'string')) return;
  const log = axis.type === 'log';
  const drawn = values
    .filter((value): value is number => typeof value === 'number' && (!log || value > 0))
    .map((value) => rangeEnd(axis, value) as number);
  const bars = traces.filter((trace) => trace.type === 'bar');
  if (key === 'y' && bars.length > 0 && !log) drawn.push(0);
  let low = Infinity;
  let high = -Infinity;
  for (const value of drawn) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(high > low)) return;
  const pad = key === 'x' ? xPadding(traces, bars, high - low) : (high - low) * PADDING;
  const standing = key === 'y' && bars.length > 0;
  layout.range = [standing && low === 0 ? 0 : low - pad, standing && high === 0 ? 0 : high + pad];
}

/** Half a bar, or a marker's width, or nothing beside lines. */
function xPadding(traces: readonly Json[], bars: readonly Json[], span: number): number {
  if (bars.length > 0) return leastStep(bars.flatMap((bar) => bar.x as number[])) * 0.6;
  const markers = traces.some((trace) => String(trace.mode).includes('markers'));
  return markers ? span * 0.03 : 0;
}

function leastStep(values: readonly number[]): number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((value, index) => value - (sorted[index] as number));
  return steps.reduce((least, step) => Math.min(least, step), Infinity);
}
