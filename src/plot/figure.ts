/**
 * `figure()`: the one way in which chapters draw.
 *
 * It asks for what a figure must not lack (a title, axes with units, a sentence on what to see) and
 * shows it in any front end: as plotly.js JSON for those that know it, as HTML that draws itself in
 * JupyterLab, and as a line of text for the rest.
 */

import { toChart } from './chart.js';
import { type DisplaySink, display } from './display.js';
import { figureHtml } from './html.js';
import type { FigureSpec } from './spec.js';
import { wholeFigure } from './to-plotly.js';

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
  const chart = toChart(spec);
  display(
    {
      'application/vnd.plotly.v1+json': wholeFigure(spec, chart),
      'text/html': figureHtml(spec, chart),
      'text/plain': `[figure] ${spec.title}. ${spec.see}`,
    },
    sink,
  );
}
