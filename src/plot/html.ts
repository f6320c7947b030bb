/**
 * A figure as HTML: what JupyterLab shows, and a saved notebook keeps.
 *
 * The notebook stores the figure twice, once as plotly.js JSON for front ends that know that type
 * and once in this HTML, which cannot read the other; so the copy here is deflated, to about a third.
 * plotly.js itself (5 MB) is never stored: `browser/draw.js` and plotly.js come from the project's
 * folder, which JupyterLab serves under `/files/`.
 */

import { deflateSync } from 'node:zlib';
import type { PlotlyFigure } from './spec.js';

const DRAW = 'src/plot/browser/draw.js';

/** The HTML of a figure, with its caption. */
export function figureHtml(figure: PlotlyFigure, see: string): string {
  const json = JSON.stringify(figure);
  const packed = deflateSync(json, { level: 9 }).toString('base64');
  return [
    `<div class="workbook-figure" data-figure="${packed}">`,
    `<div class="workbook-chart" style="min-height:${figure.layout.height}px">Run this cell to draw the figure.</div>`,
    `<div style="padding:2px 12px 10px;font-size:14px;opacity:.85">${escapeHtml(see)}</div>`,
    `<script>${loader()}</script></div>`,
  ].join('');
}

/**
 * Finds `draw.js`: under the server's `/files/`, there below the folder that holds `notebooks/`, or
 * beside an exported page. The page's base URL is in JupyterLab's `jupyter-config-data`.
 */
function loader(): string {
  return `(()=>{if(window.workbookFigures)return window.workbookFigures.drawAll();
const c=document.getElementById('jupyter-config-data');let b='/';try{b=JSON.parse(c.textContent).baseUrl||b}catch{}
const m=/\\/(?:tree|notebooks|edit)\\/(.*?)notebooks\\//.exec(location.pathname);
const t=c?[b+'files/'+(m?m[1]:''),b+'files/']:['../','./'];
const next=()=>{const p=t.shift();if(p===undefined){for(const e of document.querySelectorAll('.workbook-figure:not([data-drawn]) .workbook-chart'))e.textContent='This figure needs plotly.js from the workbook\\u2019s folder: open the notebook there with npm start.';return}
const s=document.createElement('script');s.src=p+'${DRAW}';s.onerror=next;document.head.append(s)};next()})()`;
}

/** Text, safe between tags and in attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (char) => entities[char] as string);
}
