import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { inflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DisplayBundle, type FigureSpec, figure, table } from '../../../src/plot/index.js';

const SPEC: FigureSpec<number> = {
  title: 'Skew <b>at</b> "HK$50"',
  see: 'From HK$1 to HK$2 & on.',
  x: { title: 'inventory', unit: 'lots' },
  y: { title: 'price', unit: 'HK$' },
  slider: {
    label: 'γ',
    unit: '1/HK$',
    values: [1, 2],
    traces: (v) => [
      {
        name: 'bid',
        x: Float64Array.from({ length: 500 }, (_, i) => i),
        y: Float64Array.from({ length: 500 }, (_, i) => v * Math.sin(i / 9)),
      },
    ],
  },
};

function shown(spec: FigureSpec<number> = SPEC): DisplayBundle {
  const bundles: DisplayBundle[] = [];
  figure(spec, (bundle) => bundles.push(bundle));
  expect(bundles).toHaveLength(1);
  return bundles[0] as DisplayBundle;
}

describe('figure()', () => {
  const html = shown()['text/html'] as string;

  it('shows one output in three formats', () => {
    const bundle = shown();
    expect(Object.keys(bundle)).toEqual([
      'application/vnd.plotly.v1+json',
      'text/html',
      'text/plain',
    ]);
    expect(bundle['text/plain']).toBe('[figure] Skew <b>at</b> "HK$50". From HK$1 to HK$2 & on.');
    const json = bundle['application/vnd.plotly.v1+json'];
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('escapes title and caption, and keeps MathJax from the dollars', () => {
    expect(html).toContain('<b>Skew &lt;b&gt;at&lt;/b&gt; &quot;HK$50&quot;</b>');
    expect(html).toContain('From HK$1 to HK$2 &amp; on.');
    expect(html).toMatch(/^<div class="workbook-figure mathjax_ignore tex2jax_ignore"/);
  });

  it('packs in the HTML the very chart of the JSON, and the slider', () => {
    const packed = /data-figure="([^"]+)"/.exec(html)?.[1] as string;
    const inside = JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString());
    expect(inside.data).toEqual(
      (shown()['application/vnd.plotly.v1+json'] as { data: unknown }).data,
    );
    expect(inside.slider).toMatchObject({ label: 'γ', unit: '1/HK$', play: false, initial: 0 });
    expect(inside.slider.frames.map((frame: { name: string }) => frame.name)).toEqual(['1', '2']);
    expect(inside.layout.title).toBeUndefined();
  });

  it('stores neither plotly.js nor digits', () => {
    // 500 numbers of two bytes for x, three times 500 of four for y, all in base64, all stored twice.
    const numbers = 2 * ((500 * 2 + 3 * 500 * 4) * (4 / 3));
    const rest = 4_000;
    expect(JSON.stringify(shown()).length).toBeLessThan(numbers + rest);
  });

  it('refuses to store more than 500 kB, and says what to do', () => {
    const noise = Float64Array.from({ length: 50_000 }, (_, i) => Math.sin(i * i));
    const spec = { ...SPEC, slider: undefined, traces: [{ x: noise, y: noise }] };
    expect(() => shown(spec)).toThrow(
      /it may store 500 kB in the notebook, and takes \d+; draw fewer points/,
    );
  });
});

describe('the page', () => {
  const html = shown()['text/html'] as string;
  const loader = /<script>(.*)<\/script>/s.exec(html)?.[1] as string;

  /** Runs the loader on a page, and lists the scripts that it asks for while none is found. */
  function asks(pathname: string, baseUrl?: string): { urls: string[]; text: string } {
    const urls: string[] = [];
    const chart = { textContent: 'Run this cell' };
    const document = {
      getElementById: () =>
        baseUrl === undefined ? null : { textContent: JSON.stringify({ baseUrl }) },
      querySelectorAll: () => [chart],
      createElement: () => ({}),
      head: {
        append: (script: { src: string; onerror: () => void }) => {
          urls.push(script.src);
          script.onerror();
        },
      },
    };
    new Script(loader).runInNewContext({ document, location: { pathname }, window: {} });
    return { urls, text: chart.textContent };
  }

  it('finds draw.js under the files of a server with a base URL', () => {
    const { urls } = asks('/hub/user/a/lab/tree/notebooks/03-inventory-skew.ipynb', '/hub/user/a/');
    expect(urls[0]).toBe('/hub/user/a/files/src/plot/browser/draw.js');
  });

  it('finds it below the server’s root, where the project is a folder of it', () => {
    const { urls } = asks('/lab/tree/courses/workbook/notebooks/03.ipynb', '/');
    expect(urls[0]).toBe('/files/courses/workbook/src/plot/browser/draw.js');
  });

  it('finds it beside an exported page, and says what to do where it is not', () => {
    const { urls, text } = asks('/home/me/workbook/notebooks/03.html');
    expect(urls).toEqual(['../src/plot/browser/draw.js', './src/plot/browser/draw.js']);
    expect(text).toMatch(/open the notebook in its project with npm start/);
  });

  it('hands over to draw.js where that is loaded already', () => {
    const drawAll = vi.fn();
    new Script(loader).runInNewContext({ window: { workbookFigures: { drawAll } } });
    expect(drawAll).toHaveBeenCalledOnce();
  });

  it('draw.js is a script that browsers can parse', () => {
    const code = readFileSync(
      new URL('../../../src/plot/browser/draw.js', import.meta.url),
      'utf8',
    );
    expect(() => new Script(code)).not.toThrow();
  });
});

describe('display', () => {
  const jupyter: { lastWriteDisplayData: unknown } = createRequire(import.meta.url)(
    'tslab/dist/jupyter.js',
  );
  afterEach(() => {
    jupyter.lastWriteDisplayData = null;
  });

  it('goes to the notebook, as one new output', () => {
    const write = vi.fn();
    jupyter.lastWriteDisplayData = write;
    figure(SPEC);
    expect(write).toHaveBeenCalledOnce();
    expect(write.mock.calls[0]).toMatchObject([
      { data: shown(), metadata: {}, transient: {} },
      false,
    ]);
  });

  it('is nothing outside a notebook', () => {
    expect(() => figure(SPEC)).not.toThrow();
    const spec = { caption: 'One.', columns: { a: { title: 'a', unit: '' } } };
    expect(() => table([{ a: 1 }], spec)).not.toThrow();
  });
});
