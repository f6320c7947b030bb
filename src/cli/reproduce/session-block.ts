/**
 * A block of sessions: the piece of work that is handed to a worker, and what comes back.
 *
 * Each block draws from a generator of its own, forked by the block's number, so that the result does
 * not depend on how many workers there are or who takes which block. The two strategies of one risk
 * aversion meet the same market.
 */

import { Random } from '../../random/index.js';
import {
  inventoryStrategy,
  mergeMoments,
  PAPER_2008,
  type SampleMoments,
  type SessionTable,
  sampleMoments,
  sessionTable,
  simulateSessions,
  symmetricStrategy,
} from '../../simulation/avellaneda-stoikov/index.js';
import type { StrategyName } from './published-tables.js';

export const SESSIONS_PER_BLOCK = 2_000;

/** Plain JSON, as it crosses to a worker. */
export interface SessionBlock {
  readonly strategy: StrategyName;
  readonly riskAversion: number;
  readonly seed: number;
  /** From 0. */
  readonly number: number;
  readonly sessions: number;
}

export interface BlockResult {
  readonly profit: SampleMoments;
  readonly inventory: SampleMoments;
}

/** The blocks that make up so many runs of one row. */
export function blocksOf(
  row: Pick<SessionBlock, 'strategy' | 'riskAversion' | 'seed'>,
  runs: number,
): SessionBlock[] {
  return Array.from({ length: Math.ceil(runs / SESSIONS_PER_BLOCK) }, (_, number) => ({
    ...row,
    number,
    sessions: Math.min(SESSIONS_PER_BLOCK, runs - number * SESSIONS_PER_BLOCK),
  }));
}

/** Simulates a block in this thread. */
export function runBlock({
  strategy,
  riskAversion,
  seed,
  number,
  sessions,
}: SessionBlock): BlockResult {
  const random = new Random(seed).fork(`risk aversion ${riskAversion}`).fork(`block ${number}`);
  const endings = simulateSessions(tableFor(strategy, riskAversion), sessions, random);
  return {
    profit: sampleMoments(endings.profits),
    inventory: sampleMoments(endings.inventories),
  };
}

export function mergeBlocks(blocks: readonly BlockResult[]): BlockResult {
  return blocks.reduce((all, block) => ({
    profit: mergeMoments(all.profit, block.profit),
    inventory: mergeMoments(all.inventory, block.inventory),
  }));
}

const tables = new Map<string, SessionTable>();

/** A table is made once a thread. */
function tableFor(strategy: StrategyName, riskAversion: number): SessionTable {
  const key = `${strategy} ${riskAversion}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const strategyOf = strategy === 'inventory' ? inventoryStrategy : symmetricStrategy;
  const table = sessionTable(PAPER_2008, strategyOf(PAPER_2008, riskAversion));
  tables.set(key, table);
  return table;
}
