/**
 * Many sessions of the paper's simulation, fast: only how each of them ends is kept.
 *
 * Two tricks. A strategy knows only the time left and the inventory, so distances and chances are
 * tabled once for all sessions, and no exponential is left in the loop. And profit is added up as it
 * arises, what fills earn against the mid and what the mid's moves do to the inventory, so that no
 * cash is needed. It draws the words that `simulateSession` draws, and ends as it does.
 */

import type { Random } from '../../random/index.js';
import { fillChance, type PaperMarket, stepsOf } from './paper-market.js';
import type { Strategy } from './strategies.js';

/** How sessions ended, one entry each. */
export interface Endings {
  /** Cash and inventory at the last mid, in price. */
  readonly profits: Float64Array;
  /** In fills, signed. */
  readonly inventories: Int32Array;
}

const TWO_TO_32 = 2 ** 32;
const WORDS_PER_STEP = 3;
/** Bid distance, ask distance, and both chances times 2^32. */
const CELL = 4;

/** A strategy's distances and chances at every step and inventory that a session can reach. */
export interface SessionTable {
  readonly steps: number;
  readonly jump: number;
  /** `CELL` numbers for each step and inventory from −steps to steps. */
  readonly cells: Float64Array;
}

/** Tables a strategy. O(steps²): 160,000 calls of the strategy for the paper's 200 steps. */
export function sessionTable(market: PaperMarket, strategy: Strategy): SessionTable {
  const steps = stepsOf(market);
  const width = 2 * steps + 1;
  const cells = new Float64Array(steps * width * CELL);
  for (let step = 0; step < steps; step++) {
    const remaining = market.session - step * market.step;
    for (let inventory = -step; inventory <= step; inventory++) {
      const { bid, ask } = strategy(remaining, inventory);
      const at = (step * width + inventory + steps) * CELL;
      cells[at] = bid ?? 0;
      cells[at + 1] = ask ?? 0;
      cells[at + 2] = fillChance(bid, market) * TWO_TO_32;
      cells[at + 3] = fillChance(ask, market) * TWO_TO_32;
    }
  }
  return { steps, jump: market.vol * Math.sqrt(market.step), cells };
}

/**
 * Simulates so many sessions, one after another from one generator. O(sessions × steps).
 * @example
 * const table = sessionTable(PAPER_2008, inventoryStrategy(PAPER_2008, 0.1));
 * simulateSessions(table, 1000, new Random(1)).profits
 */
export function simulateSessions(table: SessionTable, sessions: number, random: Random): Endings {
  const { steps, jump, cells } = table;
  const profits = new Float64Array(sessions);
  const inventories = new Int32Array(sessions);
  const words = new Uint32Array(WORDS_PER_STEP * steps);
  const row = (2 * steps + 1) * CELL;
  for (let session = 0; session < sessions; session++) {
    random.fillWords(words);
    let profit = 0;
    let inventory = 0;
    let start = steps * CELL;
    for (let draw = 0; draw < words.length; draw += WORDS_PER_STEP) {
      const at = start + inventory * CELL;
      if ((words[draw] as number) < (cells[at + 2] as number)) {
        profit += cells[at] as number;
        inventory += 1;
      }
      if ((words[draw + 1] as number) < (cells[at + 3] as number)) {
        profit += cells[at + 1] as number;
        inventory -= 1;
      }
      const rises = (words[draw + 2] as number) < TWO_TO_32 / 2;
      profit += rises ? inventory * jump : -inventory * jump;
      start += row;
    }
    profits[session] = profit;
    inventories[session] = inventory;
  }
  return { profits, inventories };
}
