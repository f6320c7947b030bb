/**
 * Draws every figure of a page: the part of `figure()` that runs in the browser.
 *
 * A figure is a `div.workbook-figure` whose `data-figure` holds its chart, deflated and in base64.
 * plotly.js is loaded once a page, from the project's own `node_modules`. Text and grid follow
 * JupyterLab's theme, also when it changes; a page without JupyterLab follows the reader's system.
 */

(() => {
  if (window.workbookFigures) {
    window.workbookFigures.drawAll();
    return;
  }

  const PLOTLY = '../../../node_modules/plotly.js-dist-min/plotly.min.js';
  const FRAME_MS = 120;
  const MAX_TICK_LABELS = 11;
  const STYLE = `
.workbook-figure { max-width: 1000px; font: 14px/1.45 var(--jp-content-font-family, system-ui, sans-serif);
  color: var(--jp-content-font-color1, inherit); padding: 6px 0 10px; }
.workbook-title { font-size: 16px; padding: 4px 12px 0; }
.workbook-see { padding: 4px 12px 0; opacity: .85; }
.workbook-slider { display: flex; gap: 12px; align-items: center; padding: 2px 28px 18px 12px; }
.workbook-slider-value { min-width: 9em; font-variant-numeric: tabular-nums; }
.workbook-slider-track { position: relative; flex: 1; }
.workbook-slider-track input { display: block; width: 100%; margin: 0; cursor: pointer;
  accent-color: var(--jp-brand-color1, #1976d2); }
.workbook-slider-tick { position: absolute; top: 19px; transform: translateX(-50%); font-size: 11px;
  opacity: .75; white-space: nowrap; }
.workbook-slider button { width: 34px; height: 28px; flex: none; border-radius: 4px; cursor: pointer;
  color: inherit; background: transparent; border: 1px solid var(--jp-border-color1, #8888); }`;

  const here = document.currentScript.src;
  /** What was drawn into a figure's element. */
  const charts = new WeakMap();
  let plotly;

  /** Loads plotly.js by a script tag, whatever RequireJS has put on the page. */
  function loadPlotly() {
    plotly ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL(PLOTLY, here).href;
      const missing = () => {
        plotly = undefined;
        reject(new Error(`plotly.js was not found at ${script.src}: run npm ci in the project`));
      };
      script.onload = () => (window.Plotly ? resolve(window.Plotly) : missing());
      script.onerror = missing;
      document.head.append(script);
    });
    return plotly;
  }

  async function unpack(text) {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return JSON.parse(await new Response(stream).text());
  }

  function themeName() {
    const light = document.body.dataset.jpThemeLight;
    if (light !== undefined) return light === 'false' ? 'dark' : 'light';
    return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  /** Text, grid and labels in the theme's colours, as one flat update of the layout. */
  function themeOf(layout) {
    const dark = themeName() === 'dark';
    const text = dark ? '#d9d9d9' : '#333333';
    const grid = dark ? 'rgba(255,255,255,0.13)' : 'rgba(0,0,0,0.10)';
    const line = dark ? 'rgba(255,255,255,0.36)' : 'rgba(0,0,0,0.34)';
    const update = {
      'font.color': text,
      'hoverlabel.bgcolor': dark ? '#242424' : '#ffffff',
      'hoverlabel.bordercolor': line,
      'hoverlabel.font.color': text,
      'modebar.color': line,
      'modebar.activecolor': text,
      'modebar.bgcolor': 'rgba(0,0,0,0)',
      'legend.bgcolor': 'rgba(0,0,0,0)',
    };
    for (const key of Object.keys(layout).filter((name) => /^[xy]axis\d*$/.test(name))) {
      update[`${key}.gridcolor`] = grid;
      update[`${key}.linecolor`] = line;
      update[`${key}.zerolinecolor`] = line;
      update[`${key}.spikecolor`] = line;
    }
    return update;
  }

  function applyTheme(drawn) {
    const theme = themeName();
    if (drawn.theme === theme) return;
    drawn.theme = theme;
    window.Plotly.relayout(drawn.chart, themeOf(drawn.layout));
  }

  async function draw(host) {
    host.dataset.drawn = 'pending';
    const chart = host.querySelector('.workbook-chart');
    try {
      const { data, layout, config, slider } = await unpack(host.dataset.figure);
      const Plotly = await loadPlotly();
      chart.textContent = '';
      await Plotly.newPlot(chart, data, layout, config);
      const drawn = { chart, layout, theme: undefined };
      charts.set(host, drawn);
      applyTheme(drawn);
      if (slider) await addSlider(host, chart, slider);
      new ResizeObserver(() => {
        if (chart.offsetWidth === 0) return;
        Plotly.Plots.resize(chart);
        applyTheme(drawn);
      }).observe(host);
      host.dataset.drawn = 'true';
    } catch (error) {
      host.dataset.drawn = 'false';
      chart.textContent = `This figure could not be drawn. ${error.message}.`;
    }
  }

  /** A range input under the chart: it works by mouse, touch and arrow keys. */
  async function addSlider(host, chart, slider) {
    await window.Plotly.addFrames(chart, slider.frames);
    const names = slider.frames.map((frame) => frame.name);
    const bar = element('div', 'workbook-slider');
    const value = element('span', 'workbook-slider-value');
    const track = element('span', 'workbook-slider-track');
    const input = Object.assign(document.createElement('input'), {
      type: 'range',
      min: 0,
      step: 1,
    });
    input.max = names.length - 1;
    input.value = slider.initial;
    input.setAttribute('aria-label', slider.label);
    ownKeys(input);
    track.append(input, ...ticks(names));
    const text = (index) =>
      `${slider.label} = ${names[index]}${slider.unit ? ` ${slider.unit}` : ''}`;
    const show = (index) => {
      value.textContent = text(index);
      input.setAttribute('aria-valuetext', text(index));
      const title = slider.frames[index].title;
      if (title !== undefined) host.querySelector('.workbook-title b').textContent = title;
    };
    const move = (index) => {
      show(index);
      const now = { mode: 'immediate', transition: { duration: 0 } };
      window.Plotly.animate(chart, [names[index]], {
        ...now,
        frame: { duration: 0, redraw: true },
      });
    };
    show(slider.initial);
    input.addEventListener('input', () => move(Number(input.value)));
    if (slider.play) bar.append(playButton(input, move));
    bar.append(value, track);
    chart.after(bar);
  }

  /** Labels under the track, as many as fit, always with the first. */
  function ticks(names) {
    const every = Math.ceil(names.length / MAX_TICK_LABELS);
    return names.flatMap((name, index) => {
      if (index % every !== 0) return [];
      const tick = element('span', 'workbook-slider-tick');
      const share = index / (names.length - 1);
      tick.style.left = `calc(${share * 100}% + ${8 - 16 * share}px)`;
      tick.textContent = name;
      return [tick];
    });
  }

  function playButton(input, move) {
    const button = element('button', '');
    let timer;
    const go = (index) => {
      input.value = index;
      move(index);
    };
    const stop = () => {
      clearInterval(timer);
      timer = undefined;
      button.textContent = '▶';
      button.setAttribute('aria-label', 'play');
    };
    const step = () => {
      const next = Number(input.value) + 1;
      if (next > Number(input.max) || !button.isConnected) return stop();
      go(next);
    };
    button.addEventListener('click', () => {
      if (timer !== undefined) return stop();
      if (input.value === input.max) go(0);
      button.textContent = '❚❚';
      button.setAttribute('aria-label', 'pause');
      timer = setInterval(step, FRAME_MS);
    });
    input.addEventListener('pointerdown', stop);
    ownKeys(button);
    stop();
    return button;
  }

  /** Keeps JupyterLab from taking the arrow keys and the space bar for its own commands. */
  function ownKeys(control) {
    control.setAttribute('data-lm-suppress-shortcuts', 'true');
  }

  function element(tag, className) {
    return Object.assign(document.createElement(tag), { className });
  }

  function drawAll() {
    for (const host of document.querySelectorAll('.workbook-figure:not([data-drawn])')) draw(host);
  }

  new MutationObserver(() => {
    for (const host of document.querySelectorAll('.workbook-figure')) {
      if (charts.has(host)) applyTheme(charts.get(host));
    }
  }).observe(document.body, { attributeFilter: ['data-jp-theme-light'] });

  document.head.append(Object.assign(document.createElement('style'), { textContent: STYLE }));
  window.workbookFigures = { drawAll };
  drawAll();
})();
