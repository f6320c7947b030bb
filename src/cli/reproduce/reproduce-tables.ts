/** Simulates all three tables of the paper and sets each row beside the printed one. */

import {
  PAPER_2008,
  sampleDeviation,
  symmetricDistance,
  symmetricMoments,
} from '../../simulation/avellaneda-stoikov/index.js';
import { type Judgement, judgeRow } from './judge-table.js';
import { type Cells, STRATEGIES, type StrategyName, TABLES_2008 } from './published-tables.js';
import { type RunOptions, runBlocks } from './run-blocks.js';
import { type BlockResult, blocksOf, mergeBlocks } from './session-block.js';

export interface ReproducedRow extends Judgement {
  readonly strategy: StrategyName;
  readonly paper: Cells;
  readonly ours: Cells;
  /** Of our own means: deviation / √runs. */
  readonly standardErrors: { readonly profit: number; readonly inventory: number };
  /** What theory says, without simulating; known for the symmetric strategy. */
  readonly exact?: Cells;
}

export interface ReproducedTable {
  readonly number: number;
  readonly riskAversion: number;
  readonly rows: readonly ReproducedRow[];
}

export interface Reproduction {
  readonly seed: number;
  readonly runs: number;
  readonly tables: readonly ReproducedTable[];
  /** Whether no cell is too far off. */
  readonly passed: boolean;
}

export async function reproduceTables(
  { runs, seed }: { readonly runs: number; readonly seed: number },
  options: RunOptions = {},
): Promise<Reproduction> {
  const rows = TABLES_2008.flatMap(({ riskAversion }) =>
    STRATEGIES.map((strategy) => blocksOf({ strategy, riskAversion, seed }, runs)),
  );
  const results = await runBlocks(rows.flat(), options);
  const simulated = rows.map((blocks) => mergeBlocks(results.splice(0, blocks.length)));
  const tables = TABLES_2008.map(({ number, riskAversion, rows: printed }) => ({
    number,
    riskAversion,
    rows: STRATEGIES.map((strategy) =>
      rowOf(strategy, riskAversion, printed[strategy], simulated.shift() as BlockResult, runs),
    ),
  }));
  const passed = tables.every(({ rows }) => rows.every(({ failed }) => failed.length === 0));
  return { seed, runs, tables, passed };
}

function rowOf(
  strategy: StrategyName,
  riskAversion: number,
  paper: Cells,
  { profit, inventory }: BlockResult,
  runs: number,
): ReproducedRow {
  const distance = symmetricDistance(PAPER_2008, riskAversion);
  const ours: Cells = {
    spread: 2 * distance,
    profit: profit.mean,
    profitDeviation: sampleDeviation(profit),
    inventory: inventory.mean,
    inventoryDeviation: sampleDeviation(inventory),
  };
  const standardErrors = {
    profit: ours.profitDeviation / Math.sqrt(runs),
    inventory: ours.inventoryDeviation / Math.sqrt(runs),
  };
  const row = { strategy, paper, ours, standardErrors, ...judgeRow(paper, ours, runs) };
  return strategy === 'symmetric' ? { ...row, exact: exactCells(distance) } : row;
}

function exactCells(distance: number): Cells {
  const { mean, deviation, inventoryDeviation } = symmetricMoments(PAPER_2008, distance);
  return {
    spread: 2 * distance,
    profit: mean,
    profitDeviation: deviation,
    inventory: 0,
    inventoryDeviation,
  };
}
