import { describe, expect, it } from 'vitest';
import { type DisplayBundle, type TableSpec, table } from '../../../src/plot/index.js';

interface Row {
  readonly price: number;
  readonly bps?: number;
  readonly note: string;
}
const ROWS: readonly Row[] = [
  { price: 1234.5, bps: -0.0810372654, note: 'a <b>' },
  { price: 0.25, note: 'HK$1 and HK$2' },
];
const SPEC: TableSpec<Row> = {
  caption: 'A tick of HK$0.01.',
  columns: {
    price: { title: 'price', unit: 'HK$', digits: 2 },
    bps: { title: 'spread', unit: 'bps' },
    note: { title: 'note' },
    double: { title: 'twice', unit: '', value: (row) => 2 * row.price },
  },
};

function shown(rows: readonly Row[] = ROWS, spec: TableSpec<Row> = SPEC): DisplayBundle {
  const bundles: DisplayBundle[] = [];
  table(rows, spec, (bundle) => bundles.push(bundle));
  return bundles[0] as DisplayBundle;
}

describe('table()', () => {
  it('lines up numbers and names units, as text', () => {
    expect(shown()['text/plain']).toBe(
      [
        'price [HK$]  spread [bps]  note           twice',
        '   1,234.50    −0.0810373  a <b>          2,469',
        '       0.25             –  HK$1 and HK$2    0.5',
        'A tick of HK$0.01.',
      ].join('\n'),
    );
  });

  it('aligns numbers right and text left, as HTML, escaped and away from MathJax', () => {
    const html = shown()['text/html'] as string;
    expect(html).toMatch(/^<div class="workbook-table mathjax_ignore/);
    expect(html).toMatch(/<th style="text-align:right[^>]*>price \[HK\$\]<\/th>/);
    expect(html).toMatch(/<td style="text-align:left[^>]*>a &lt;b&gt;<\/td>/);
    expect(html).toContain('<caption');
    expect(html.match(/<tr>/g)).toHaveLength(3);
  });

  it('writes no minus before a zero, and infinity as its sign', () => {
    const columns = { price: { title: 'p', unit: '', digits: 1 } };
    const text = (price: number) =>
      (shown([{ price, note: '' }], { caption: 'c', columns })['text/plain'] as string).split(
        '\n',
      )[1];
    expect([-0.01, -0.1, Infinity, -Infinity].map(text)).toEqual(['0.0', '−0.1', '∞', '−∞']);
  });

  it.each<[string, readonly Row[], Partial<TableSpec<Row>>, string]>([
    ['no caption', ROWS, { caption: ' ' }, 'give it a `caption`'],
    ['no rows', [], {}, 'it must have from 1 to 200 rows, current value is 0'],
    ['no columns', ROWS, { columns: {} }, 'give it `columns`'],
    [
      'a column without a title',
      ROWS,
      { columns: { price: { title: '' } } },
      'column price: it must have a title',
    ],
    [
      'numbers without a unit',
      ROWS,
      { columns: { price: { title: 'p' } } },
      "column price: give its `unit`, or ''",
    ],
    [
      'a column that no row has',
      ROWS,
      { columns: { cost: { title: 'c', unit: '' } } },
      'column cost: no row has a value',
    ],
  ])('with %s says so', (_what, rows, change, message) => {
    expect(() => shown(rows, { ...SPEC, ...change })).toThrow(RangeError);
    expect(() => shown(rows, { ...SPEC, ...change })).toThrow(message);
  });
});
