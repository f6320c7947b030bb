/**
 * One trace of a spec as plotly.js JSON.
 *
 * What the figure already says is filled in: the axes of the trace's panel, a hover label with the
 * unit of its axis, a line where no mode is given. What the author writes always wins.
 */

import { panelsOf, yAxisIds } from './axes.js';
import { dateText, isValues, plain } from './plain-data.js';
import type { AxisSpec, FigureSpec, Trace } from './spec.js';
import { fail } from './validate.js';

const DENSE_POINTS = 800;

/** Whether the reader points at an x, and sees all traces there, or at a single point. */
export type Hover = 'x unified' | 'closest';

/** Lines share an x; points, bars and everything else are pointed at one by one. */
export function hoverOf(traces: readonly Trace[]): Hover {
  const lines = traces.every(
    (trace) => (trace.type ?? 'scatter') === 'scatter' && (trace.mode ?? 'lines').includes('lines'),
  );
  return lines ? 'x unified' : 'closest';
}

/** One trace as plain JSON, on the axes of its panel, with a hover label that names units. */
export function plotlyTrace<V extends number | string>(
  spec: FigureSpec<V>,
  trace: Trace,
  hover: Hover,
): Record<string, unknown> {
  const { panel: index = 0, yaxis, ...rest } = trace;
  const panel = panelsOf(spec)[index];
  if (panel === undefined) fail(`figure "${spec.title}"`, `it has no panel ${index}`);
  const onRight = yaxis === 'y2';
  const axis = onRight ? panel.y2 : panel.y;
  if (axis === undefined) {
    fail(`figure "${spec.title}"`, 'a trace is on y2, so the figure must have `y2`');
  }
  const axisId = onRight ? yAxisIds(index).right : yAxisIds(index).left;
  return {
    type: 'scatter',
    ...hoverLabel(trace, hover, spec.x, axis),
    ...(plain(datesAsText(rest, spec.x)) as Record<string, unknown>),
    ...lineDefaults(trace),
    ...(axisId === 'y' ? {} : { yaxis: axisId }),
  };
}

/** A line where no mode is given; thin where the series is dense. */
function lineDefaults(trace: Trace): Record<string, unknown> {
  if ((trace.type ?? 'scatter') !== 'scatter') return {};
  const mode = trace.mode ?? 'lines';
  if (!mode.includes('lines')) return { mode };
  const dense = (trace.y?.length ?? 0) > DENSE_POINTS;
  return { mode, line: { width: dense ? 1.25 : 2, ...(plain(trace.line ?? {}) as object) } };
}

function hoverLabel(trace: Trace, hover: Hover, x: AxisSpec, y: AxisSpec): Record<string, unknown> {
  const type = trace.type ?? 'scatter';
  if ((type !== 'scatter' && type !== 'bar') || trace.hoverinfo !== undefined) return {};
  const value = (axis: AxisSpec, letter: string) =>
    `%{${letter}}${axis.unit ? ` ${axis.unit}` : ''}`;
  const name = `<extra>${trace.name ?? ''}</extra>`;
  if (hover === 'x unified') {
    return { hovertemplate: `${value(y, 'y')}<extra>${trace.name ?? y.title}</extra>` };
  }
  const lines = [`${x.title}: ${value(x, 'x')}`, `${y.title}: ${value(y, 'y')}`];
  return { hovertemplate: lines.join('<br>') + name };
}

/** On a date axis numbers are milliseconds since 1970. */
function datesAsText(trace: Record<string, unknown>, axis: AxisSpec): Record<string, unknown> {
  if (axis.type !== 'date' || !isValues(trace.x)) return trace;
  const x = Array.from(trace.x as ArrayLike<unknown>).map((value) =>
    typeof value === 'number' && Number.isFinite(value) ? dateText(new Date(value)) : value,
  );
  return { ...trace, x };
}
