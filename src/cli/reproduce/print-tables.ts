/** Prints a reproduction for people: paper, ours and the difference under one another. */

import { MOST_RELATIVE_DIFFERENCE, MOST_STANDARD_ERRORS } from './judge-table.js';
import { type Cells, PUBLISHED_RUNS } from './published-tables.js';
import type { ReproducedRow, Reproduction } from './reproduce-tables.js';

const COLUMNS: readonly (keyof Cells)[] = [
  'spread',
  'profit',
  'profitDeviation',
  'inventory',
  'inventoryDeviation',
];
const HEADINGS = ['spread', 'profit', 'std profit', 'final q', 'std final q'];
const LABEL = 34;
const WIDTH = 14;

export function printTables({ seed, runs, tables, passed }: Reproduction): string {
  const whole = (count: number) => count.toLocaleString('en');
  const lines = [
    'Avellaneda and Stoikov, Quantitative Finance 8(3), 2008: s = 100, T = 1, σ = 2, dt = 0.005,',
    `k = 1.5, A = 140. The paper simulated ${whole(PUBLISHED_RUNS)} sessions a row; here ${whole(runs)}, seed ${seed}.`,
  ];
  for (const { number, riskAversion, rows } of tables) {
    lines.push('', `${`Table ${number}, γ = ${riskAversion}`.padEnd(LABEL)}${joined(HEADINGS)}`);
    for (const row of rows) lines.push(...linesOf(row));
  }
  lines.push(
    '',
    ...notes(runs),
    '',
    ...conclusion(
      tables.flatMap(({ rows }) => rows),
      passed,
    ),
  );
  return lines.join('\n');
}

function linesOf({ strategy, paper, ours, standardErrors, exact, off, failed }: ReproducedRow) {
  const differences = COLUMNS.map((column) => {
    const text = differenceText(column, off[column]);
    return failed.includes(column) ? `! ${text}` : text;
  });
  const errors = [
    '',
    standardErrors.profit.toFixed(3),
    '',
    standardErrors.inventory.toFixed(4),
    '',
  ];
  const numbers = (cells: Cells) => COLUMNS.map((column) => cells[column].toFixed(digits(column)));
  return [
    line(`${strategy.padEnd(11)}paper`, printedCells(paper)),
    line('ours', numbers(ours)),
    line('  standard error', errors),
    ...(exact === undefined ? [] : [line('exact', numbers(exact))]),
    line('ours against the paper', differences),
  ];
}

function notes(runs: number): string[] {
  const ownShare = 1 / (1 + runs / PUBLISHED_RUNS);
  return [
    `Means are compared in standard errors (s.e.) of the difference, √(s²/${PUBLISHED_RUNS} + s²/${runs}): the paper's own`,
    `sampling error is in it, and is ${(100 * (1 - ownShare)).toFixed(0)} % of the variance. Half of the last printed digit is forgiven. A`,
    `mean may be ${MOST_STANDARD_ERRORS} s.e. off, a deviation ${100 * MOST_RELATIVE_DIFFERENCE} %. "exact" is theory: it needs no runs of anybody.`,
  ];
}

function conclusion(rows: readonly ReproducedRow[], passed: boolean): string[] {
  const luck = rows.flatMap(({ paper, exact, strategy, ours }) => {
    if (exact === undefined) return [];
    const error = exact.profitDeviation / Math.sqrt(2 * PUBLISHED_RUNS);
    const off = (paper.profitDeviation - exact.profitDeviation) / error;
    if (Math.abs(off) < 2) return [];
    return [
      `The paper's ${paper.profitDeviation} (${strategy}, spread ${ours.spread.toFixed(2)}) is ${Math.abs(off).toFixed(1)} of its own standard errors ${off < 0 ? 'below' : 'above'} the exact ${exact.profitDeviation.toFixed(2)}.`,
    ];
  });
  return [...luck, passed ? 'All cells agree.' : 'Cells marked ! do not agree.'];
}

function differenceText(column: keyof Cells, off: number): string {
  if (column === 'spread') return Math.abs(off) <= 0.005 ? 'same' : signed(off, 3);
  if (column === 'profit' || column === 'inventory') return `${signed(off, 1)} s.e.`;
  return `${signed(100 * off, 1)} %`;
}

/** As many places as the paper prints. */
function printedCells(cells: Cells): string[] {
  const places = { spread: 2, profit: 1, profitDeviation: 1, inventory: 2, inventoryDeviation: 1 };
  return COLUMNS.map((column) => cells[column].toFixed(places[column]));
}

function digits(column: keyof Cells): number {
  return column === 'spread' || column === 'inventory' ? 3 : 2;
}

function signed(value: number, places: number): string {
  const text = Math.abs(value).toFixed(places);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

function line(label: string, cells: readonly string[]): string {
  return `  ${label.padStart(LABEL - 4)}  ${joined(cells)}`;
}

function joined(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(WIDTH)).join('');
}
