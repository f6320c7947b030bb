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
/** The types whose hover label is x and y; the others have good ones of their own. */
const LABELLED = new Set(['scatter', 'bar', 'heatmap', 'contour']);

/** Whether the reader points at an x, and sees all traces there, or at a single point. */
export type Hover = 'x unified' | 'closest';

/** Lines, and what is drawn with them, share an x; points and everything else are pointed at. */
export function hoverOf(traces: readonly Trace[], panels: boolean): Hover {
  const kinds = traces.map((trace) => {
    if ((trace.type ?? 'scatter') !== 'scatter') return trace.type;
    return (trace.mode ?? 'lines').includes('lines') ? 'line' : 'points';
  });
  const others = kinds.filter((kind) => kind !== 'line' && kind !== 'bar');
  return kinds.includes('line') && (panels || others.length === 0) ? 'x unified' : 'closest';
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
  if (!LABELLED.has(type) || trace.hoverinfo !== undefined) return {};
  const value = (axis: AxisSpec, letter: string) =>
    `%{${letter}}${axis.unit ? ` ${axis.unit}` : ''}`;
  const name = `<extra>${trace.name ?? ''}</extra>`;
  if (hover === 'x unified') {
    return { hovertemplate: `${value(y, 'y')}<extra>${trace.name ?? y.title}</extra>` };
  }
  const lines = [`${x.title}: ${value(x, 'x')}`, `${y.title}: ${value(y, 'y')}`];
  if (trace.z !== undefined) return { hovertemplate: `${[...lines, '%{z}'].join('<br>')}${name}` };
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
