/**
 * A figure's spec as plotly.js JSON: a pure function, with no browser and no notebook in it.
 *
 * The JSON is whole: title, caption and slider are drawn by plotly.js itself. It is what front ends
 * get that know the type `application/vnd.plotly.v1+json`, and what a report page can draw.
 */

import { type Chart, toChart } from './chart.js';
import { CONFIG } from './config.js';
import { neutral } from './palette.js';
import type { FigureSpec, PlotlyFigure, SliderSpec } from './spec.js';

type Json = Record<string, unknown>;

const TITLE_PX = 44;
const LINE_PX = 18;
const SLIDER_PX = 96;
/** Where a caption breaks: about what fits beside each other in 13 pixels on 700. */
const CAPTION_CHARS = 100;
const LEGEND_ROW_PX = 22;
const LEGEND_WIDTH_PX = 640;

/**
 * plotly.js's `data`, `layout`, `frames` and `config` of a figure.
 *
 * @throws RangeError where something is missing or cannot be drawn, naming it and the remedy
 * @example
 * const { data, layout } = toPlotly({
 *   title: 'A line', see: 'It rises.',
 *   x: { title: 'time', unit: 's' }, y: { title: 'price', unit: 'HK$' },
 *   traces: [{ x: [0, 1], y: [50, 51] }],
 * });
 */
export function toPlotly<V extends number | string>(spec: FigureSpec<V>): PlotlyFigure {
  return wholeFigure(spec, toChart(spec));
}

/** A chart with its title, its caption and its slider. */
export function wholeFigure<V extends number | string>(
  spec: FigureSpec<V>,
  chart: Chart,
): PlotlyFigure {
  const { data, layout, slider } = chart;
  const caption = wrap(spec.see, CAPTION_CHARS);
  const top = TITLE_PX + caption.length * LINE_PX + legendRows(data) * LEGEND_ROW_PX;
  const titleOf = (text: string) => titleLayout(text, caption);
  return {
    data,
    layout: {
      ...layout,
      height: layout.height + top + (slider === undefined ? 0 : SLIDER_PX),
      margin: { ...(layout.margin as Json), t: top },
      title: titleOf(slider?.initialTitle ?? spec.title),
      ...(spec.slider && slider && controls(spec.slider, slider.frames, slider.initial)),
    },
    ...(slider && {
      frames: slider.frames.map(({ title, ...frame }) =>
        title === undefined ? frame : { ...frame, layout: { title: titleOf(title) } },
      ),
    }),
    config: { ...CONFIG, responsive: true },
  };
}

function titleLayout(text: string, caption: readonly string[]): Json {
  return {
    text: `<b>${text}</b>`,
    subtitle: { text: caption.join('<br>'), font: { size: 13 } },
    font: { size: 16 },
    x: 0,
    xanchor: 'left',
    y: 1,
    yanchor: 'top',
    pad: { t: 12, l: 12 },
  };
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function legendRows(data: readonly Json[]): number {
  const names = data.flatMap((trace) => (trace.name === undefined ? [] : [String(trace.name)]));
  const width = names.reduce((sum, name) => sum + 48 + 7 * name.length, 0);
  return names.length < 2 ? 0 : Math.ceil(width / LEGEND_WIDTH_PX);
}

function controls<V extends number | string>(
  slider: SliderSpec<V>,
  frames: readonly { readonly name: string }[],
  active: number,
): Json {
  const show = {
    mode: 'immediate',
    frame: { duration: 0, redraw: true },
    transition: { duration: 0 },
  };
  const layout: Json = {
    sliders: [
      {
        active,
        steps: frames.map(({ name }) => ({ label: name, method: 'animate', args: [[name], show] })),
        x: slider.play ? 0.14 : 0,
        len: slider.play ? 0.86 : 1,
        pad: { t: 64, b: 8 },
        bgcolor: neutral.grid,
        bordercolor: neutral.line,
        tickcolor: neutral.line,
        currentvalue: {
          prefix: `${slider.label} = `,
          suffix: slider.unit ? ` ${slider.unit}` : '',
        },
        transition: { duration: 0 },
      },
    ],
  };
  if (slider.play) layout.updatemenus = [playButtons()];
  return layout;
}

function playButtons(): Json {
  const run = { frame: { duration: 120, redraw: true }, transition: { duration: 0 } };
  const stop = { frame: { duration: 0, redraw: false }, mode: 'immediate' };
  return {
    type: 'buttons',
    direction: 'left',
    showactive: false,
    x: 0,
    y: 0,
    xanchor: 'left',
    yanchor: 'top',
    pad: { t: 82 },
    bgcolor: 'rgba(0,0,0,0)',
    bordercolor: neutral.line,
    buttons: [
      { label: '▶', method: 'animate', args: [null, { ...run, fromcurrent: true }] },
      { label: '❚❚', method: 'animate', args: [[null], stop] },
    ],
  };
}
