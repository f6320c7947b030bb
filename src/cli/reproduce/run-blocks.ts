/**
 * Runs blocks of sessions on several threads, and gives their results in the order of the blocks.
 *
 * tinypool keeps the threads; a block is large enough (some milliseconds) that handing it over costs
 * nothing, and a small job stays in this thread, since starting one takes longer than the job.
 */

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import Tinypool from 'tinypool';
import { type BlockResult, runBlock, type SessionBlock } from './session-block.js';

export interface RunOptions {
  /** How many threads; one for each processor unless told. 1 stays in this one. */
  readonly workers?: number | undefined;
  /** Told after each block how many sessions are done. */
  readonly onProgress?: (sessions: number) => void;
}

const WORKER = fileURLToPath(new URL('./block-worker.mjs', import.meta.url));
/** Below so many sessions there is nothing to gain from other threads. */
const FEW_SESSIONS = 200_000;

export async function runBlocks(
  blocks: readonly SessionBlock[],
  { workers, onProgress = () => {} }: RunOptions = {},
): Promise<BlockResult[]> {
  const sessions = blocks.reduce((sum, block) => sum + block.sessions, 0);
  const threads = workers ?? (sessions < FEW_SESSIONS ? 1 : availableParallelism());
  let done = 0;
  const finished = (block: SessionBlock, result: BlockResult): BlockResult => {
    done += block.sessions;
    onProgress(done);
    return result;
  };
  if (threads === 1) return blocks.map((block) => finished(block, runBlock(block)));
  const pool = new Tinypool({ filename: WORKER, minThreads: threads, maxThreads: threads });
  try {
    return await Promise.all(
      blocks.map(async (block) => finished(block, (await pool.run(block)) as BlockResult)),
    );
  } finally {
    await pool.destroy();
  }
}
