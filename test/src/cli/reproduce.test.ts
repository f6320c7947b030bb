import { describe, expect, it } from 'vitest';
import { judgeRow } from '../../../src/cli/reproduce/judge-table.js';
import { TABLES_2008 } from '../../../src/cli/reproduce/published-tables.js';
import { runBlocks } from '../../../src/cli/reproduce/run-blocks.js';
import {
  blocksOf,
  mergeBlocks,
  SESSIONS_PER_BLOCK,
} from '../../../src/cli/reproduce/session-block.js';
import { main } from '../../../src/cli/reproduce.js';
import { runCommand } from './support/run-command.js';

const reproduce = (...args: string[]) => runCommand(main, ...args);

describe('npm run reproduce -- avellaneda-stoikov', () => {
  it('prints three tables, each published row beside ours, and agrees', async () => {
    const { status, out } = await reproduce('avellaneda-stoikov');
    expect(out).toMatch(/Table 1, γ = 0.1 [\s\S]*Table 2, γ = 0.01 [\s\S]*Table 3, γ = 1 /);
    expect(out.match(/(?:inventory|symmetric) {2}paper/g)).toHaveLength(6);
    expect(out).toContain('here 1,000, seed 1');
    expect(out).toContain('√(s²/1000 + s²/1000)');
    expect(out).toContain('All cells agree.');
    expect(status).toBe(0);
  });

  it('--json gives the same numbers, with the errors and what theory says', async () => {
    const { out } = await reproduce(
      'avellaneda-stoikov',
      '--json',
      '--runs',
      '4000',
      '--seed',
      '3',
    );
    const { runs, seed, tables, passed } = JSON.parse(out);
    expect({ runs, seed, passed }).toEqual({ runs: 4_000, seed: 3, passed: true });
    const [inventory, symmetric] = tables[0].rows;
    // Quantitative Finance 8(3), 2008, table 1.
    expect(inventory.paper).toMatchObject({ spread: 1.49, profit: 65, profitDeviation: 6.6 });
    expect(symmetric.exact.profit).toBeCloseTo(68.2281785081, 8);
    expect(inventory.standardErrors.profit).toBeCloseTo(
      inventory.ours.profitDeviation / 4000 ** 0.5,
      9,
    );
    expect(inventory.ours.spread).toBeCloseTo(1.49077042275, 9);
  });

  it('gives equal numbers for equal seeds and others for another', async () => {
    const run = (seed: string) =>
      reproduce('avellaneda-stoikov', '--runs', '500', '--seed', seed, '--json');
    const first = await run('1');
    expect(await run('1')).toEqual(first);
    expect((await run('2')).out).not.toBe(first.out);
  });

  it.each([
    [[], 'A paper is needed.'],
    [['black-scholes'], 'There is no paper "black-scholes".'],
    [['avellaneda-stoikov', 'twice'], 'One paper at a time.'],
    [['avellaneda-stoikov', '--runs', '1'], '--runs must be a whole number from 2 to'],
    [['avellaneda-stoikov', '--runs', '1e5'], '--runs must be a whole number'],
    [['avellaneda-stoikov', '--seed', 'x'], '--seed must be a whole number'],
    [['avellaneda-stoikov', '--workers', '0'], '--workers must be a whole number from 1'],
    [['avellaneda-stoikov', '--quick'], '--quick'],
  ])('says what is wrong with %j, and how it is used', async (args, problem) => {
    const { status, err, out } = await reproduce(...args);
    expect(err).toContain(problem);
    expect(err).toContain('Usage: npm run reproduce -- PAPER');
    expect(out).toBe('');
    expect(status).toBe(2);
  });
});

describe('judgeRow()', () => {
  const [{ rows }] = TABLES_2008 as [(typeof TABLES_2008)[number]];
  const paper = rows.inventory; // 65.0 with a deviation of 6.6

  it('finds nothing wrong with the paper itself', () => {
    expect(judgeRow(paper, paper, 1_000).failed).toEqual([]);
  });

  it('takes the errors of both samples into account, and half of the last digit', () => {
    // √(6.6²/1000 + 6.6²/1000) = 0.2952; four of them and 0.05 are 1.2307.
    expect(judgeRow(paper, { ...paper, profit: 65 + 1.23 }, 1_000).failed).toEqual([]);
    expect(judgeRow(paper, { ...paper, profit: 65 - 1.24 }, 1_000).failed).toEqual(['profit']);
    // However many runs of ours: 4 × 6.6/√1000 = 0.8348.
    expect(judgeRow(paper, { ...paper, profit: 65 + 0.88 }, 1e9).failed).toEqual([]);
    expect(judgeRow(paper, { ...paper, profit: 65 + 0.89 }, 1e9).failed).toEqual(['profit']);
  });

  it('finds the profit of 57.2 that fills with 1 − e^(−λdt) would earn', () => {
    expect(judgeRow(paper, { ...paper, profit: 57.2 }, 200_000).failed).toEqual(['profit']);
  });

  it('finds a deviation that is 15 % off, a spread that rounds elsewhere, and what is no number', () => {
    expect(judgeRow(paper, { ...paper, profitDeviation: 6.6 * 1.16 }, 1_000).failed).toEqual([
      'profitDeviation',
    ]);
    expect(judgeRow(paper, { ...paper, spread: 1.4851 }, 1_000).failed).toEqual([]);
    expect(judgeRow(paper, { ...paper, spread: 1.48 }, 1_000).failed).toEqual(['spread']);
    expect(judgeRow(paper, { ...paper, profit: Number.NaN }, 1_000).failed).toEqual(['profit']);
  });
});

describe('runBlocks()', () => {
  it('finds the same on one thread and on two, and tells how far it is', async () => {
    const runs = 2 * SESSIONS_PER_BLOCK + 7;
    const blocks = blocksOf({ strategy: 'inventory', riskAversion: 0.1, seed: 5 }, runs);
    expect(blocks.map(({ sessions }) => sessions)).toEqual([
      SESSIONS_PER_BLOCK,
      SESSIONS_PER_BLOCK,
      7,
    ]);
    const told: number[] = [];
    const here = await runBlocks(blocks, { workers: 1, onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(runs);
    expect(await runBlocks(blocks, { workers: 2 })).toEqual(here);
    expect(mergeBlocks(here).profit.count).toBe(runs);
  }, 60_000);
});
