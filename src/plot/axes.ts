/**
 * Axes as plotly.js wants them: titles with units, the logarithm's quirk, and one stacked y axis per
 * panel over a shared x axis.
 */

import { neutral } from './palette.js';
import { dateText } from './plain-data.js';
import type { AxisSpec, Datum, FigureSpec, PanelSpec } from './spec.js';

/** The gap between stacked panels, as a share of the height. */
const PANEL_GAP = 0.06;

/** `title [unit]`, or the bare title of a pure number. */
export function axisTitle(axis: Pick<AxisSpec, 'title' | 'unit'>): string {
  return axis.unit ? `${axis.title} [${axis.unit}]` : axis.title;
}

/** plotly.js's names for the y axes of a panel: `y` and `y2`, `y3` and `y4`, … */
export function yAxisIds(panel: number): { left: string; right: string } {
  return { left: panel === 0 ? 'y' : `y${2 * panel + 1}`, right: `y${2 * panel + 2}` };
}

/** `y3` is `layout.yaxis3`. */
function layoutKey(id: string): string {
  return `yaxis${id.slice(1)}`;
}

/** The panels of a figure; one without panels is one panel. */
export function panelsOf<V extends number | string>(spec: FigureSpec<V>): readonly PanelSpec[] {
  return spec.panels ?? [{ y: spec.y as AxisSpec, y2: spec.y2, traces: [] }];
}

/** `xaxis`, `yaxis`, `yaxis2`, … of the layout of a figure with these traces. */
export function axesLayout<V extends number | string>(
  spec: FigureSpec<V>,
  data: readonly Record<string, unknown>[],
): Record<string, Record<string, unknown>> {
  const panels = panelsOf(spec);
  const bottom = yAxisIds(panels.length - 1).left;
  const layout: Record<string, Record<string, unknown>> = {
    xaxis: {
      ...axisLayout(spec.x),
      anchor: bottom,
      ...hoverTitle(spec.x, data),
      rangeslider: { visible: false },
    },
  };
  const domains = panelDomains(panels);
  panels.forEach((panel, index) => {
    const { left, right } = yAxisIds(index);
    layout[layoutKey(left)] = { ...axisLayout(panel.y), domain: domains[index] };
    if (panel.y2 !== undefined) {
      layout[layoutKey(right)] = {
        ...axisLayout(panel.y2),
        overlaying: left,
        side: 'right',
        showgrid: false,
        zeroline: false,
        tickmode: 'auto',
      };
    }
  });
  return layout;
}

function axisLayout(axis: AxisSpec): Record<string, unknown> {
  const layout: Record<string, unknown> = {
    title: { text: axisTitle(axis), standoff: 10, font: { size: 13.5 } },
    automargin: true,
    separatethousands: true,
    gridcolor: neutral.grid,
    linecolor: neutral.line,
    zerolinecolor: neutral.line,
    spikethickness: -1,
    spikedash: 'solid',
  };
  if (axis.type !== undefined) layout.type = axis.type;
  if (axis.tickFormat !== undefined) layout.tickformat = axis.tickFormat;
  if (axis.range !== undefined) layout.range = axis.range.map((end) => rangeEnd(axis, end));
  return layout;
}

/** An end of a range; plotly.js wants the logarithm of it on a log axis. */
export function rangeEnd(axis: AxisSpec, end: Datum): Datum {
  if (end instanceof Date) return dateText(end);
  return axis.type === 'log' && typeof end === 'number' ? Math.log10(end) : end;
}

/** What stands over a hover label that lists all traces at one x: the day, or the value's unit. */
function hoverTitle(
  axis: AxisSpec,
  data: readonly Record<string, unknown>[],
): Record<string, unknown> {
  if (axis.type === 'category') return {};
  if (axis.type === 'date') {
    const xs = data.flatMap((trace) => (Array.isArray(trace.x) ? trace.x : []));
    const timed = xs.some((x) => typeof x === 'string' && x.includes(':'));
    return { hoverformat: timed ? '%d %b %Y %H:%M:%S' : '%d %b %Y' };
  }
  const unit = axis.unit ? ` ${axis.unit}` : '';
  return { unifiedhovertitle: { text: `${axis.title} %{x}${unit}` } };
}

/** From the top down, with a gap between. */
function panelDomains(panels: readonly PanelSpec[]): [number, number][] {
  const weights = panels.map((panel) => panel.weight ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const room = 1 - PANEL_GAP * (panels.length - 1);
  let top = 1;
  return weights.map((weight) => {
    const bottom = Math.max(0, top - (room * weight) / total);
    const domain: [number, number] = [bottom, top];
    top = bottom - PANEL_GAP;
    return domain;
  });
}
