/**
 * Draws the figures of a report page, and keeps them in the reader's theme.
 *
 * It runs in the browser, inlined into the page after plotly.js. A figure is a `figure` element that
 * holds its chart as JSON. The theme is the system's until the button chooses one.
 */

(() => {
  const root = document.documentElement;
  const button = document.querySelector('.theme');
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const charts = [];

  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';

  function colours(layout) {
    const style = getComputedStyle(root);
    const [text, grid, rule, ground] = ['--text', '--grid', '--rule', '--ground'].map((name) =>
      style.getPropertyValue(name).trim(),
    );
    const update = {
      'font.color': text,
      'hoverlabel.bgcolor': ground,
      'hoverlabel.bordercolor': rule,
      'hoverlabel.font.color': text,
      'modebar.color': rule,
      'modebar.activecolor': text,
      'modebar.bgcolor': 'rgba(0,0,0,0)',
      'legend.bgcolor': 'rgba(0,0,0,0)',
    };
    for (const axis of Object.keys(layout).filter((key) => /^[xy]axis\d*$/.test(key))) {
      update[`${axis}.gridcolor`] = grid;
      update[`${axis}.linecolor`] = rule;
      update[`${axis}.zerolinecolor`] = rule;
      update[`${axis}.spikecolor`] = rule;
    }
    return update;
  }

  function paint() {
    button.textContent = isDark() ? 'Light' : 'Dark';
    for (const { chart, layout } of charts) window.Plotly.relayout(chart, colours(layout));
  }

  for (const figure of document.querySelectorAll('figure')) {
    const { data, layout, config } = JSON.parse(figure.querySelector('script').textContent);
    const chart = figure.querySelector('.chart');
    window.Plotly.newPlot(chart, data, layout, { ...config, responsive: true });
    charts.push({ chart, layout });
  }
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    paint();
  });
  system.addEventListener('change', paint);
  paint();
  root.dataset.drawn = 'true';
})();
