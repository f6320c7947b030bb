/**
 * Runs in JupyterLab's page, for the browser test: looks at what a reader would see of the notebook
 * that is in front. It knows plotly.js's drawing, not how this project's `figure()` made it.
 */

(() => {
  const panel = () => document.querySelector('.jp-NotebookPanel:not(.lm-mod-hidden)');
  const scroller = () => panel().querySelector('.jp-WindowedPanel-outer');
  const all = (selector, within = panel()) => [...(within?.querySelectorAll(selector) ?? [])];

  /** The marks of a chart's traces, as one text that changes when the drawing does. */
  const marks = (chart) =>
    all('.mlayer path, .mlayer rect, .mlayer image, .pielayer path', chart)
      .map((mark) => mark.outerHTML)
      .join('\n');

  /** Why a chart is not a drawn chart, or nothing. */
  const fault = (chart) => {
    const box = chart.querySelector('.main-svg')?.getBoundingClientRect();
    if (box === undefined) return 'plotly.js drew nothing';
    if (box.width < 200 || box.height < 100) return `it is ${box.width} x ${box.height} pixels`;
    const drawn = marks(chart);
    if (drawn === '' && chart.querySelector('canvas, .main-svg .annotation') === null) {
      return 'it has axes and no marks';
    }
    if (drawn.includes('NaN')) return 'a mark lies at NaN';
    return undefined;
  };

  window.workbookProbe = {
    /** What is still going on in the notebook: prompts that wait, the kernel's state. */
    state() {
      const prompts = all('.jp-CodeCell .jp-InputPrompt').map((prompt) =>
        prompt.textContent.trim(),
      );
      const indicator = panel()?.querySelector('.jp-Notebook-ExecutionIndicator');
      return {
        waiting: prompts.filter((text) => text.includes('*')).length,
        run: prompts.filter((text) => /\[\d+\]/.test(text)).length,
        kernel: indicator?.dataset.status ?? 'unknown',
        kernelName: panel()?.querySelector('.jp-Toolbar-kernelName')?.textContent ?? '',
        dialog: document.querySelector('.jp-Dialog-header')?.textContent,
      };
    },
    figures() {
      const faults = all('.js-plotly-plot').map(fault);
      const wrong = faults.filter((why) => why !== undefined);
      return { drawn: faults.length - wrong.length, wrong };
    },
    /** Moves each slider to its other end, and counts those that changed their chart. */
    async moveSliders() {
      let moved = 0;
      const sliders = all('input[type=range]');
      for (const slider of sliders) {
        const chart = slider.closest('.jp-OutputArea-output').querySelector('.js-plotly-plot');
        const before = marks(chart);
        slider.value = slider.value === slider.max ? slider.min : slider.max;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 700));
        if (marks(chart) !== before) moved++;
      }
      return { sliders: sliders.length, moved };
    },
    /** Scrolls to the top, or one screen on; says whether there was anything left to scroll. */
    scroll(toTop) {
      const element = scroller();
      const before = element.scrollTop;
      element.scrollTop = toTop ? 0 : before + element.clientHeight - 40;
      return element.scrollTop > before;
    },
  };
})();
