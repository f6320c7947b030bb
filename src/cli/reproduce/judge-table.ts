/**
 * Sets a simulated row beside a published one and says whether they are the same experiment.
 *
 * Both are samples, and the difference of two means scatters with both of their standard errors:
 * √(s²/1000 + s²/n), the paper's deviation and runs in the first term, ours in the second. With many
 * runs of ours the first is nearly all of it, and no number of runs makes the comparison sharper than
 * the paper's thousand. A mean may be four of these off (by luck, one cell in 16,000 is), after half of
 * the last printed digit; a deviation 15 %. The spread is a formula, and must round to the print.
 */

import { type Cells, PRINTED_TO, PUBLISHED_RUNS } from './published-tables.js';

export const MOST_STANDARD_ERRORS = 4;
export const MOST_RELATIVE_DIFFERENCE = 0.15;

export interface Judgement {
  /** How far ours are from the paper's: means in standard errors, deviations as a share of it. */
  readonly off: Cells;
  /** The columns that are too far off. */
  readonly failed: readonly (keyof Cells)[];
}

export function judgeRow(paper: Cells, ours: Cells, runs: number): Judgement {
  const off: Cells = {
    spread: ours.spread - paper.spread,
    profit: meanOff('profit', 'profitDeviation', paper, ours, runs),
    profitDeviation: ours.profitDeviation / paper.profitDeviation - 1,
    inventory: meanOff('inventory', 'inventoryDeviation', paper, ours, runs),
    inventoryDeviation: ours.inventoryDeviation / paper.inventoryDeviation - 1,
  };
  const most: Cells = {
    spread: PRINTED_TO.spread,
    profit: MOST_STANDARD_ERRORS,
    profitDeviation: MOST_RELATIVE_DIFFERENCE,
    inventory: MOST_STANDARD_ERRORS,
    inventoryDeviation: MOST_RELATIVE_DIFFERENCE,
  };
  const columns = Object.keys(off) as (keyof Cells)[];
  return { off, failed: columns.filter((column) => !(Math.abs(off[column]) <= most[column])) };
}

/** The standard error of the difference of the two means. */
export function combinedError(paperDeviation: number, deviation: number, runs: number): number {
  return Math.sqrt(paperDeviation ** 2 / PUBLISHED_RUNS + deviation ** 2 / runs);
}

function meanOff(
  mean: 'profit' | 'inventory',
  deviation: 'profitDeviation' | 'inventoryDeviation',
  paper: Cells,
  ours: Cells,
  runs: number,
): number {
  const apart = ours[mean] - paper[mean];
  const beyondRounding = Math.max(0, Math.abs(apart) - PRINTED_TO[mean]) * Math.sign(apart);
  return beyondRounding / combinedError(paper[deviation], ours[deviation], runs);
}
