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

/** One trace as plain JSON, on the axes of its panel, with a hover label that names units. */
export function plotlyTrace<V extends number | string>(
  spec: FigureSpec<V>,
  trace: Trace,
): Record<string, unknown> {
  const { panel: index = 0, yaxis, ...rest } = trace;
  const panel = panelsOf(spec)[index];
  if (panel === undefined) fail(`figure "${spec.title}"`, `it has no panel ${index}`);
  const ids = yAxisIds(index);
  const onRight = yaxis === 'y2';
  const axis = onRight ? panel.y2 : panel.y;
  if (axis === undefined) {
    fail(`figure "${spec.title}"`, 'a trace is on y2, so the figure must have `y2`');
  }
  const axisId = onRight ? ids.right : ids.left;
  return {
    type: 'scatter',
    ...lineDefaults(trace),
    ...hoverLabel(trace, axis),
    ...(plain(datesAsText(rest, spec.x)) as Record<string, unknown>),
    ...(axisId === 'y' ? {} : { yaxis: axisId }),
  };
}

function lineDefaults(trace: Trace): Record<string, unknown> {
  if ((trace.type ?? 'scatter') !== 'scatter' || trace.mode !== undefined) return {};
  return { mode: 'lines' };
}

function hoverLabel(trace: Trace, axis: AxisSpec): Record<string, unknown> {
  const type = trace.type ?? 'scatter';
  if ((type !== 'scatter' && type !== 'bar') || trace.hoverinfo !== undefined) return {};
  const unit = axis.unit ? ` ${axis.unit}` : '';
  const value = trace.orientation === 'h' ? '%{x}' : '%{y}';
  return { hovertemplate: `${value}${unit}<extra>${trace.name ?? axis.title}</extra>` };
}

/** On a date axis numbers are milliseconds since 1970. */
function datesAsText(trace: Record<string, unknown>, axis: AxisSpec): Record<string, unknown> {
  if (axis.type !== 'date' || !isValues(trace.x)) return trace;
  const x = Array.from(trace.x as ArrayLike<unknown>).map((value) =>
    typeof value === 'number' && Number.isFinite(value) ? dateText(new Date(value)) : value,
  );
  return { ...trace, x };
}
