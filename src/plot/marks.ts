/**
 * The usual marks of a figure, one call each: lines, stairs, dots and bars.
 *
 * A mark is a plain trace of plotly.js and nothing more, so that a chapter can spread it and add an
 * attribute. Name, numbers and colour come in this order in every mark; `style` lies over the
 * colour (`dash`, `width` and `shape` of a line, `size` and `symbol` of a dot).
 */

import type { Trace, Values } from './spec.js';

/** Attributes of plotly.js: `line` of a line, `marker` of dots and bars. */
type Style = Readonly<Record<string, unknown>>;

/** A line from point to point: `line('mid', hours, mids, palette.grey, { dash: 'dot' })`. */
export function line(name: string, x: Values, y: Values, color: string, style: Style = {}): Trace {
  return { name, x, y, line: { color, ...style } };
}

/** A line that keeps each value until the next one, as quotes and positions do. */
export function stairs(
  name: string,
  x: Values,
  y: Values,
  color: string,
  style: Style = {},
): Trace {
  return line(name, x, y, color, { shape: 'hv', ...style });
}

/** Points with no line between them: `dots('fills', times, prices, palette.bid, { size: 8 })`. */
export function dots(name: string, x: Values, y: Values, color: string, style: Style = {}): Trace {
  return { name, x, y, mode: 'markers', marker: { color, ...style } };
}

/** Upright bars, one at each x: `bars('days', edges, counts, palette.green)`. */
export function bars(name: string, x: Values, y: Values, color: string, style: Style = {}): Trace {
  return { type: 'bar', name, x, y, marker: { color, ...style } };
}
