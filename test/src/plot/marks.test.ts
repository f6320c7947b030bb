import { describe, expect, it } from 'vitest';
import { bars, dots, line, palette, stairs, toPlotly } from '../../../src/plot/index.js';

const x = [1, 2, 3];
const y = [30, 10, 20];

describe('a mark is the plain trace of plotly.js that one would write by hand', () => {
  it.each([
    ['line', line('mid', x, y, palette.grey), { line: { color: palette.grey } }],
    ['stairs', stairs('ask', x, y, palette.ask), { line: { color: palette.ask, shape: 'hv' } }],
    ['dots', dots('fill', x, y, palette.bid), { mode: 'markers', marker: { color: palette.bid } }],
    ['bars', bars('days', x, y, palette.green), { type: 'bar', marker: { color: palette.green } }],
  ])('%s', (_, mark, rest) => {
    const { name, ...trace } = mark;
    expect(name).toMatch(/^\w+$/);
    expect(trace).toEqual({ x, y, ...rest });
  });
});

describe('a style', () => {
  it('is added to the colour', () => {
    expect(line('a', x, y, '#111111', { dash: 'dot', width: 3 }).line).toEqual({
      color: '#111111',
      dash: 'dot',
      width: 3,
    });
    expect(dots('a', x, y, '#111111', { size: 8 }).marker).toEqual({ color: '#111111', size: 8 });
  });

  it('wins over what the mark would have chosen', () => {
    expect(stairs('a', x, y, '#111111', { shape: 'hvh' }).line).toEqual({
      color: '#111111',
      shape: 'hvh',
    });
    expect(bars('a', x, y, '#111111', { color: ['red', 'green'] }).marker).toEqual({
      color: ['red', 'green'],
    });
  });
});

it('figures draw marks: lines as lines, dots without a line, bars as bars', () => {
  const { data } = toPlotly({
    title: 'All four',
    see: 'Each as what it is.',
    x: { title: 'x', unit: '' },
    y: { title: 'y', unit: '' },
    traces: [
      line('a', x, y, palette.blue),
      stairs('b', x, y, palette.blue),
      dots('c', x, y, palette.blue),
      bars('d', x, y, palette.blue),
    ],
  });
  expect(data.map(({ type, mode }) => [type, mode])).toEqual([
    ['scatter', 'lines'],
    ['scatter', 'lines'],
    ['scatter', 'markers'],
    ['bar', undefined],
  ]);
});
