/**
 * Draws every figure of a page: the part of `figure()` that runs in the browser.
 *
 * A figure is a `div.workbook-figure` whose `data-figure` holds its plotly.js JSON, deflated and in
 * base64. plotly.js is loaded once a page, from the project's own `node_modules`. The colours of text
 * and grid follow JupyterLab's theme, also when it changes.
 */

(() => {
  if (window.workbookFigures) {
    window.workbookFigures.drawAll();
    return;
  }

  const PLOTLY = '../../../node_modules/plotly.js-dist-min/plotly.min.js';
  const here = document.currentScript?.src ?? '';
  const drawn = new Set();
  let plotly;

  /** Loads plotly.js by a script tag, whatever RequireJS has put on the page. */
  function loadPlotly() {
    plotly ??= new Promise((resolve, reject) => {
      if (window.Plotly) return resolve(window.Plotly);
      const script = document.createElement('script');
      script.src = new URL(PLOTLY, here || document.baseURI).href;
      script.onload = () => (window.Plotly ? resolve(window.Plotly) : reject(new Error('not set')));
      script.onerror = () => reject(new Error(`not found at ${script.src}`));
      document.head.append(script);
    });
    return plotly;
  }

  async function decode(text) {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return JSON.parse(await new Response(stream).text());
  }

  function isDark() {
    const light = document.body.dataset.jpThemeLight;
    if (light !== undefined) return light === 'false';
    return window.matchMedia('(prefers-color-scheme: dark)').matches;
  }

  /** Text, grid and labels in the theme's colours, as one flat update of the layout. */
  function themeOf(layout) {
    const dark = isDark();
    const text = dark ? '#d7d7d7' : '#333333';
    const grid = dark ? 'rgba(255,255,255,0.14)' : 'rgba(0,0,0,0.11)';
    const line = dark ? 'rgba(255,255,255,0.35)' : 'rgba(0,0,0,0.35)';
    const back = dark ? '#1e1e1e' : '#ffffff';
    const update = {
      'font.color': text,
      'hoverlabel.bgcolor': back,
      'hoverlabel.bordercolor': line,
      'hoverlabel.font.color': text,
      'legend.bgcolor': 'rgba(0,0,0,0)',
    };
    for (const key of Object.keys(layout).filter((name) => /^[xy]axis\d*$/.test(name))) {
      update[`${key}.gridcolor`] = grid;
      update[`${key}.linecolor`] = line;
      update[`${key}.zerolinecolor`] = line;
    }
    (layout.sliders ?? []).forEach((_, index) => {
      const slider = `sliders[${index}]`;
      update[`${slider}.bgcolor`] = grid;
      update[`${slider}.bordercolor`] = grid;
      update[`${slider}.tickcolor`] = line;
    });
    (layout.updatemenus ?? []).forEach((_, index) => {
      const menu = `updatemenus[${index}]`;
      update[`${menu}.bgcolor`] = back;
      update[`${menu}.bordercolor`] = line;
    });
    return update;
  }

  async function draw(host) {
    host.dataset.drawn = 'pending';
    const chart = host.querySelector('.workbook-chart');
    try {
      const figure = await decode(host.dataset.figure);
      const Plotly = await loadPlotly();
      chart.textContent = '';
      await Plotly.newPlot(chart, figure.data, figure.layout, figure.config);
      await Plotly.relayout(chart, themeOf(figure.layout));
      if (figure.frames) await Plotly.addFrames(chart, figure.frames);
      drawn.add({ host, chart, layout: figure.layout });
      new ResizeObserver(() => chart.offsetWidth > 0 && Plotly.Plots.resize(chart)).observe(host);
      host.dataset.drawn = 'true';
    } catch (error) {
      host.dataset.drawn = 'false';
      chart.textContent = `This figure could not be drawn: plotly.js is ${error.message}. Open the notebook with \`npm start\` and run the cell.`;
    }
  }

  function drawAll() {
    for (const host of document.querySelectorAll('.workbook-figure:not([data-drawn])')) draw(host);
  }

  new MutationObserver(() => {
    for (const entry of drawn) {
      if (entry.host.isConnected) window.Plotly.relayout(entry.chart, themeOf(entry.layout));
    }
  }).observe(document.body, { attributeFilter: ['data-jp-theme-light'] });

  window.workbookFigures = { drawAll };
  drawAll();
})();
