/**
 * `figure()`: the one way in which chapters draw.
 *
 * It asks for what a figure must not lack (a title, axes with units, a sentence on what to see) and
 * shows it in any front end: as plotly.js JSON for those that know it, as HTML that draws itself in
 * JupyterLab, and as a line of text for the rest.
 */

import { type Chart, toChart } from './chart.js';
import { compactTraces } from './compact.js';
import { type DisplaySink, display } from './display.js';
import { figureHtml } from './html.js';
import type { FigureSpec } from './spec.js';
import { wholeFigure } from './to-plotly.js';
import { fail } from './validate.js';

/** So that a notebook of several figures stays under 2 MB. */
const MAX_BYTES = 500_000;

/**
 * Shows a figure under the cell. Outside a notebook it checks the spec and shows nothing.
 *
 * @param sink receives the output instead of the notebook, for tests
 * @throws RangeError where something is missing or cannot be drawn, naming it and the remedy
 * @example
 * figure({
 *   title: 'One tick, in basis points',
 *   see: 'The least spread costs more the cheaper the share.',
 *   x: { title: 'price', unit: 'HK$', type: 'log' },
 *   y: { title: 'least spread', unit: 'bps' },
 *   traces: [{ name: 'tick of HK$0.01', x: [1, 10, 100], y: [100, 10, 1] }],
 * });
 */
export function figure<V extends number | string>(spec: FigureSpec<V>, sink?: DisplaySink): void {
  const chart = compactChart(toChart(spec));
  const bundle = {
    'application/vnd.plotly.v1+json': wholeFigure(spec, chart),
    'text/html': figureHtml(spec, chart),
    'text/plain': `[figure] ${spec.title}. ${spec.see}`,
  };
  const bytes = JSON.stringify(bundle).length;
  if (bytes > MAX_BYTES) {
    const limit = `it may store ${MAX_BYTES / 1000} kB in the notebook, and takes ${Math.ceil(bytes / 1000)}`;
    fail(`figure "${spec.title}"`, limit, 'draw fewer points, or fewer values of the slider');
  }
  display(bundle, sink);
}

function compactChart(chart: Chart): Chart {
  const { data, layout, slider } = chart;
  const dates = (layout.xaxis as { type?: string }).type === 'date';
  const frames = slider?.frames.map((frame) => ({
    ...frame,
    data: compactTraces(frame.data, dates),
  }));
  return {
    data: compactTraces(data, dates),
    layout,
    ...(slider && frames && { slider: { ...slider, frames } }),
  };
}
