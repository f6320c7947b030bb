import { describe, expect, it } from 'vitest';
import { type FigureSpec, palette, toPlotly } from '../../../src/plot/index.js';

const LINE: FigureSpec = {
  title: 'A line',
  see: 'It rises.',
  x: { title: 'time', unit: 's' },
  y: { title: 'price', unit: 'HK$' },
  traces: [{ name: 'mid', x: [0, 1, 2], y: [50, 50.5, 51] }],
};

type Json = Record<string, never> & Record<string, unknown>;
const layoutOf = (spec: Partial<FigureSpec>) => toPlotly({ ...LINE, ...spec }).layout as Json;
const dataOf = (spec: Partial<FigureSpec>) => toPlotly({ ...LINE, ...spec }).data as Json[];

describe('toPlotly()', () => {
  it('shows axes as title [unit], and a pure number without brackets', () => {
    const layout = layoutOf({ y: { title: 'imbalance', unit: '' } });
    expect(layout).toMatchObject({
      xaxis: { title: { text: 'time [s]' } },
      yaxis: { title: { text: 'imbalance' } },
    });
  });

  it('shows the title and the sentence on what to see, and draws no formulas between dollars', () => {
    const { layout, config } = toPlotly({ ...LINE, see: 'From $1 to $2.' });
    expect(layout).toMatchObject({
      title: { text: '<b>A line</b>', subtitle: { text: 'From $1 to $2.' } },
    });
    expect(config).toMatchObject({ typesetMath: false, showSendToCloud: false, responsive: true });
  });

  it('draws lines where no mode is given, and keeps what the author writes', () => {
    expect(dataOf({})[0]).toMatchObject({ type: 'scatter', mode: 'lines', name: 'mid' });
    const own = { mode: 'markers', marker: { color: palette.bid, size: 9 }, hovertemplate: 'mine' };
    expect(dataOf({ traces: [{ x: [1], y: [2], ...own }] })[0]).toMatchObject(own);
    const line = { color: palette.ask, dash: 'dot' };
    expect(dataOf({ traces: [{ x: [1], y: [2], line }] })[0]).toMatchObject({ line });
  });

  it('does not change the spec, nor the arrays in it', () => {
    const x = Object.freeze([0, 1]);
    const spec = Object.freeze({ ...LINE, traces: Object.freeze([Object.freeze({ x, y: x })]) });
    expect(() => toPlotly(spec)).not.toThrow();
  });

  it('makes typed arrays, dates and gaps plain', () => {
    const [trace] = dataOf({
      x: { title: 'day', type: 'date' },
      traces: [
        {
          x: [new Date('2020-03-16'), '2020-03-17', Date.UTC(2020, 2, 18, 14, 30)],
          y: Float64Array.of(1, Number.NaN, 3),
        },
      ],
    });
    expect(trace).toMatchObject({
      x: ['2020-03-16', '2020-03-17', '2020-03-18 14:30:00.000'],
      y: [1, null, 3],
    });
  });

  it('takes a range of a log axis in the units of the axis', () => {
    const x = { title: 'price', unit: 'HK$', type: 'log', range: [1, 1000] } as const;
    expect(layoutOf({ x })).toMatchObject({ xaxis: { type: 'log', range: [0, 3] } });
  });

  it('names units in hover labels: at an x for lines, point by point for points', () => {
    expect(layoutOf({})).toMatchObject({ hovermode: 'x unified' });
    expect(dataOf({})[0]?.hovertemplate).toBe('%{y} HK$<extra>mid</extra>');
    const points = { traces: [{ name: 'fill', mode: 'markers', x: [1], y: [2] }] };
    expect(layoutOf(points)).toMatchObject({ hovermode: 'closest' });
    expect(dataOf(points)[0]?.hovertemplate).toBe(
      'time: %{x} s<br>price: %{y} HK$<extra>fill</extra>',
    );
  });

  it('shows a legend for two named traces, not for one', () => {
    expect(layoutOf({})).toMatchObject({ showlegend: false });
    const two = [...(LINE.traces ?? []), { name: 'bid', x: [0], y: [49] }];
    expect(layoutOf({ traces: two })).toMatchObject({ showlegend: true });
  });

  it('lays the author’s layout over its own, one level deep', () => {
    const layout = layoutOf({ layout: { barmode: 'stack', xaxis: { dtick: 1 } } });
    expect(layout).toMatchObject({
      barmode: 'stack',
      xaxis: { dtick: 1, title: { text: 'time [s]' } },
    });
  });

  it('puts a trace on y2 to the right-hand axis', () => {
    const y2 = { title: 'P&L', unit: 'HK$' };
    const spec = { y2, traces: [{ x: [0], y: [1], yaxis: 'y2' as const }] };
    expect(dataOf(spec)[0]).toMatchObject({ yaxis: 'y2' });
    expect(layoutOf(spec)).toMatchObject({ yaxis2: { overlaying: 'y', side: 'right' } });
  });
});

describe('toPlotly() with panels', () => {
  const panels: Partial<FigureSpec> = {
    y: undefined,
    traces: undefined,
    panels: [
      { y: { title: 'price', unit: 'HK$' }, weight: 2, traces: [{ x: [0], y: [50] }] },
      {
        y: { title: 'inventory', unit: 'lots' },
        y2: { title: 'P&L', unit: 'HK$' },
        traces: [
          { x: [0], y: [3] },
          { x: [0], y: [10], yaxis: 'y2' },
        ],
      },
    ],
  };

  it('stacks them over one x axis, from the top down, without overlap', () => {
    const layout = layoutOf(panels) as Record<
      string,
      { domain: [number, number]; anchor?: string }
    >;
    const [top, below] = [layout.yaxis, layout.yaxis3];
    expect(layout.xaxis?.anchor).toBe('y3');
    expect(top?.domain[1]).toBe(1);
    expect(below?.domain[0]).toBeCloseTo(0, 12);
    expect(below?.domain[1]).toBeLessThan(top?.domain[0] as number);
    const height = (axis?: { domain: [number, number] }) =>
      axis ? axis.domain[1] - axis.domain[0] : 0;
    expect(height(top) / height(below)).toBeCloseTo(2, 12);
  });

  it('gives each trace the axes of its panel', () => {
    expect(dataOf(panels).map((trace) => trace.yaxis)).toEqual([undefined, 'y3', 'y4']);
    expect(layoutOf(panels)).toMatchObject({ yaxis4: { overlaying: 'y3', side: 'right' } });
  });

  it('takes the panel of a slider’s trace from the trace', () => {
    const slider = {
      label: 'step',
      values: [1, 2],
      traces: (step: number) => [{ x: [0], y: [step], panel: 1 }],
    };
    const { data } = toPlotly({ ...LINE, ...panels, slider });
    expect(data[3]).toMatchObject({ yaxis: 'y3', y: [1] });
  });
});

describe('toPlotly() with a slider', () => {
  const slider = {
    label: 'risk aversion',
    unit: '1/HK$',
    values: [0.1, 0.30000000000000004, 2],
    initial: 0.30000000000000004,
    title: (value: number) => `At ${value.toFixed(1)}`,
    traces: (value: number) => [
      { name: 'ask', x: [0, 10], y: [value, 2 * value] },
      { name: 'bid', x: [0, 10], y: [-value, -2 * value] },
    ],
  };
  const still = { name: 'mid', x: [0, 10], y: [0, 0] };
  const { data, layout, frames = [] } = toPlotly({ ...LINE, slider, traces: [still] });

  it('draws the initial value first, after the traces that do not move', () => {
    expect(data.map((trace) => trace.name)).toEqual(['mid', 'ask', 'bid']);
    expect(data[1]).toMatchObject({ y: [0.3, 0.6] });
    expect(layout).toMatchObject({
      title: { text: '<b>At 0.3</b>' },
      sliders: [{ active: 1, currentvalue: { prefix: 'risk aversion = ', suffix: ' 1/HK$' } }],
    });
  });

  it('stores in a frame only what differs between values', () => {
    expect(frames.map((frame) => frame.name)).toEqual(['0.1', '0.3', '2']);
    expect(frames[2]).toMatchObject({ data: [{ y: [2, 4] }, { y: [-2, -4] }], traces: [1, 2] });
    expect(Object.keys(frames[2]?.data[0] ?? {})).toEqual(['y']);
  });

  it('keeps one range for all values', () => {
    const { xaxis, yaxis } = layout as Record<string, { range: [number, number] }>;
    expect(xaxis?.range).toEqual([0, 10]);
    expect(yaxis?.range[0]).toBeCloseTo(-4.4, 12);
    expect(yaxis?.range[1]).toBeCloseTo(4.4, 12);
  });

  it('asks for each value once', () => {
    const asked: number[] = [];
    const traces = (value: number) => {
      asked.push(value);
      return [{ x: [0], y: [value] }];
    };
    toPlotly({ ...LINE, traces: undefined, slider: { label: 'n', values: [3, 4, 5], traces } });
    expect(asked).toEqual([3, 4, 5]);
  });

  it('stands bars on zero and leaves room for the outermost', () => {
    const bars = (step: number) => [{ type: 'bar', x: [1, 2, 3], y: [step, 5, 2] }];
    const spec = {
      ...LINE,
      traces: undefined,
      slider: { label: 'step', values: [1, 8], traces: bars },
    };
    const { xaxis, yaxis } = toPlotly(spec).layout as Record<string, { range: [number, number] }>;
    expect(yaxis?.range[0]).toBe(0);
    expect(yaxis?.range[1]).toBeCloseTo(8.4, 12);
    expect(xaxis?.range[0]).toBeLessThan(0.5);
    expect(xaxis?.range[1]).toBeGreaterThan(3.5);
  });

  it('adds play and pause where asked', () => {
    expect(layout.updatemenus).toBeUndefined();
    const playing = toPlotly({ ...LINE, slider: { ...slider, play: true } }).layout;
    expect(playing).toMatchObject({
      updatemenus: [{ buttons: [{ label: '▶' }, { label: '❚❚' }] }],
    });
  });
});
