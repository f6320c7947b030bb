/**
 * A figure as HTML: what JupyterLab shows, and a saved notebook keeps.
 *
 * The notebook stores the figure twice, once as plotly.js JSON for front ends that know that type
 * and once in this HTML, which cannot read the other; so the copy here is deflated, to about a third.
 * plotly.js itself (5 MB) is never stored: `browser/draw.js` and plotly.js come from the project's
 * folder, which JupyterLab serves under `/files/`.
 */

import { deflateSync } from 'node:zlib';
import type { Chart } from './chart.js';
import { CONFIG } from './config.js';
import { escapeHtml, UNTYPESET } from './escape-html.js';
import type { FigureSpec } from './spec.js';

const DRAW = 'src/plot/browser/draw.js';

/** The HTML of a figure, with its title, its slider and its caption. */
export function figureHtml<V extends number | string>(spec: FigureSpec<V>, chart: Chart): string {
  const { slider, data, layout } = chart;
  const controls = slider && {
    label: spec.slider?.label,
    unit: spec.slider?.unit,
    play: spec.slider?.play === true,
    initial: slider.initial,
    frames: slider.frames,
  };
  const json = JSON.stringify({ data, layout, config: CONFIG, slider: controls });
  const packed = deflateSync(json, { level: 9 }).toString('base64');
  const title = escapeHtml(slider?.initialTitle ?? spec.title);
  return [
    `<div class="workbook-figure ${UNTYPESET}" role="figure" aria-label="${title}" data-figure="${packed}">`,
    `<div class="workbook-title"><b>${title}</b></div>`,
    `<div class="workbook-chart" style="min-height:${layout.height}px">Run this cell to draw the figure.</div>`,
    `<div class="workbook-see">${escapeHtml(spec.see)}</div>`,
    `<script>${LOADER}</script></div>`,
  ].join('');
}

/**
 * Finds `draw.js`: under the server's `/files/`, there below the folder that holds `notebooks/`, or
 * beside an exported page. The server's base URL is in JupyterLab's `jupyter-config-data`.
 */
const LOADER = `(()=>{
if(window.workbookFigures)return window.workbookFigures.drawAll();
const config=document.getElementById('jupyter-config-data');
const base=config?(JSON.parse(config.textContent).baseUrl||'/')+'files/':'';
const below=(/\\/(?:tree|notebooks|edit)\\/(.*?)notebooks\\//.exec(location.pathname)||[])[1];
const folders=config?[base+(below||''),base]:['../','./'];
const next=()=>{
const folder=folders.shift();
if(folder===undefined){
for(const chart of document.querySelectorAll('.workbook-figure:not([data-drawn]) .workbook-chart'))chart.textContent='This figure is drawn by the workbook\\u2019s own files, which are not here: open the notebook in its project with npm start.';
return}
const script=document.createElement('script');
script.src=folder+'${DRAW}';script.onerror=next;document.head.append(script)};
next()})()`;
