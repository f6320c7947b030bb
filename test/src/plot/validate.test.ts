import { describe, expect, it } from 'vitest';
import { type FigureSpec, toPlotly } from '../../../src/plot/index.js';

const GOOD: FigureSpec = {
  title: 'A line',
  see: 'It rises.',
  x: { title: 'time', unit: 's' },
  y: { title: 'price', unit: 'HK$' },
  traces: [{ name: 'mid', x: [0, 1], y: [50, 51] }],
};
const X = GOOD.x;

describe('a figure that cannot be drawn', () => {
  it.each<[string, Partial<FigureSpec>, string]>([
    ['no title', { title: ' ' }, 'a figure: it must have a title; give `title`'],
    ['no sentence', { see: '' }, 'it must tell the reader what to see; give one sentence as `see`'],
    ['no axis', { y: undefined }, 'axis y must have a title; give `y: { title, unit }`'],
    ['an axis without a title', { x: { title: '', unit: 's' } }, 'axis x must have a title'],
    ['no unit', { x: { title: 't' } }, "axis x must have a unit; give `unit`, or `unit: ''`"],
    ['y2 without a unit', { y2: { title: 'P&L' } }, 'axis y2 must have a unit'],
    ['an empty range', { x: { ...X, range: [1, 1] } }, 'axis x must span a range'],
    [
      'a log range from 0',
      { x: { ...X, type: 'log', range: [0, 9] } },
      'its range must be positive',
    ],
    ['no traces', { traces: undefined }, 'it has no traces; give `traces`'],
    ['an empty list of traces', { traces: [] }, 'it has no traces'],
    [
      'a trace without coordinates',
      { traces: [{ name: 'a' }] },
      'trace "a": it must have coordinates',
    ],
    ['an empty trace', { traces: [{ x: [], y: [] }] }, 'trace 0: x must not be empty'],
    [
      'x and y of unequal length',
      { traces: [{ name: 'a', x: [1, 2], y: [1] }] },
      'figure "A line", trace "a": its coordinates must be equally long: x has 2, y has 1',
    ],
    [
      'nothing but NaN',
      { traces: [{ name: 'vol', x: [1, 2], y: [Number.NaN, undefined] }] },
      'trace "vol": y must hold at least one finite number, and all 2 are missing',
    ],
    [
      'a trace on an axis that is not there',
      { traces: [{ x: [1], y: [1], yaxis: 'y2' }] },
      'a trace is on y2, so the figure must have `y2`',
    ],
    [
      'a trace in a panel that is not there',
      { traces: [{ x: [1], y: [1], panel: 2 }] },
      'no panel 2',
    ],
    ['no panels in panels', { panels: [], y: undefined }, '`panels` must not be empty'],
    ['panels and y', { panels: [{ y: X }] }, 'move `y` into them'],
    ['no height', { height: Number.NaN }, 'height must be from 100 to 5000 pixels'],
  ])('with %s says so', (_what, change, message) => {
    expect(() => toPlotly({ ...GOOD, ...change })).toThrow(RangeError);
    expect(() => toPlotly({ ...GOOD, ...change })).toThrow(message);
    expect(() => toPlotly({ ...GOOD, ...change })).toThrow(/^Cannot draw /);
  });

  const traces = (value: number) => [{ x: [0], y: [value] }];
  it.each<[string, FigureSpec<number>['slider'], string]>([
    ['no label', { label: '', values: [1, 2], traces }, 'its slider must have a label'],
    ['one value', { label: 'n', values: [1], traces }, 'at least two `values`'],
    ['a value twice', { label: 'n', values: [1, 1], traces }, 'must not repeat a value: 1, 1'],
    [
      'an initial value that it does not have',
      { label: 'n', values: [1, 2], initial: 3, traces },
      '`slider.initial` must be one of 1, 2, current value is 3',
    ],
    [
      'nothing to draw at a value',
      { label: 'n', values: [1, 2], traces: (n) => (n === 2 ? [] : traces(n)) },
      'figure "A line" at n 2: it has no traces; return some from `slider.traces`',
    ],
    [
      'NaN at a value',
      { label: 'n', values: [1, 2], traces: (n) => traces(n === 2 ? Number.NaN : n) },
      'figure "A line" at n 2, trace 0: y must hold at least one finite number',
    ],
    [
      'more traces at one value than at another',
      { label: 'n', values: [1, 2], traces: (n) => Array.from({ length: n }, () => traces(n)[0]!) },
      'its slider must give as many traces at every value: 1 at 1, 2 at 2',
    ],
  ])('with a slider that has %s says so', (_what, slider, message) => {
    expect(() => toPlotly({ ...GOOD, slider })).toThrow(message);
  });
});

describe('a figure that can be drawn', () => {
  it.each<[string, Partial<FigureSpec>]>([
    [
      'dates need no unit',
      { x: { title: 'day', type: 'date' }, traces: [{ x: ['2020-03-16'], y: [1] }] },
    ],
    [
      'categories need no unit',
      { x: { title: 'side', type: 'category' }, traces: [{ type: 'bar', x: ['bid'], y: [1] }] },
    ],
    ['a histogram has x alone', { traces: [{ type: 'histogram', x: [1, 2, 2] }] }],
    [
      'a heat map has axes of unequal length',
      { traces: [{ type: 'heatmap', x: [1, 2], y: [1], z: [[1, 2]] }] },
    ],
    [
      'candles have no y',
      { traces: [{ type: 'candlestick', x: [1], open: [1], high: [2], low: [1], close: [2] }] },
    ],
    ['some values may be missing', { traces: [{ x: [1, 2], y: [undefined, 1] }] }],
  ])('%s', (_what, change) => {
    expect(() => toPlotly({ ...GOOD, ...change })).not.toThrow();
  });
});
