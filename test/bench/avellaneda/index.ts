/**
 * `npm run bench -- avellaneda [--runs N] [--json]`: how long 200,000 sessions of Avellaneda and
 * Stoikov's simulation take, 200 steps each, by strategy and number of threads, beside the readable
 * simulation of one session after another.
 *
 * The time is that of the clock, threads started anew and TypeScript loaded in each; the processor
 * time of all threads together stands beside it, because a busy machine disturbs only the first.
 * Before anything is timed, all numbers of threads must give the same result.
 */

import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { StrategyName } from '../../../src/cli/reproduce/published-tables.js';
import { runBlocks } from '../../../src/cli/reproduce/run-blocks.js';
import { blocksOf, mergeBlocks } from '../../../src/cli/reproduce/session-block.js';
import { Random } from '../../../src/random/index.js';
import {
  inventoryStrategy,
  PAPER_2008,
  simulateSession,
} from '../../../src/simulation/avellaneda-stoikov/index.js';

const USAGE = 'Usage: npm run bench -- avellaneda [--runs N] [--json]';
const STEPS = 200;
const READABLE_SESSIONS = 5_000;

interface Row {
  readonly what: string;
  readonly threads: number;
  readonly sessions: number;
  readonly seconds: number;
  readonly processorSeconds: number;
}

export async function run(args: readonly string[]): Promise<number> {
  const asked = request(args);
  if (asked === undefined) {
    console.error(USAGE);
    return 2;
  }
  await mustAgree();
  const rows: Row[] = [];
  for (const strategy of ['inventory', 'symmetric'] as const) {
    for (const threads of threadCounts()) rows.push(await fast(strategy, threads, asked.runs));
  }
  rows.push(await readable());
  if (asked.json) console.log(JSON.stringify(rows));
  else print(rows);
  return 0;
}

function request(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        runs: { type: 'string', default: '200000' },
        json: { type: 'boolean', default: false },
      },
    });
    const runs = Number(values.runs);
    return Number.isInteger(runs) && runs > 0 ? { runs, json: values.json } : undefined;
  } catch {
    return undefined;
  }
}

/** 1, 2, 4, … up to the machine's processors. */
function threadCounts(): number[] {
  const most = availableParallelism();
  return [1, 2, 4, 8, 16].filter((threads) => threads <= most);
}

const blocksFor = (strategy: StrategyName, runs: number) =>
  blocksOf({ strategy, riskAversion: 0.1, seed: 1 }, runs);

async function fast(strategy: StrategyName, threads: number, runs: number): Promise<Row> {
  const what = `${strategy} strategy`;
  const onProgress = (done: number) =>
    showProgress(`${what}, ${threads} threads: ${Math.floor((100 * done) / runs)} %`);
  const timed = await timeOf(() =>
    runBlocks(blocksFor(strategy, runs), { workers: threads, onProgress }),
  );
  showProgress('');
  return { what, threads, sessions: runs, ...timed };
}

async function readable(): Promise<Row> {
  const strategy = inventoryStrategy(PAPER_2008, 0.1);
  const timed = await timeOf(async () => {
    const random = new Random(1);
    for (let i = 0; i < READABLE_SESSIONS; i++) simulateSession(PAPER_2008, strategy, random);
  });
  return { what: 'inventory, readable', threads: 1, sessions: READABLE_SESSIONS, ...timed };
}

async function timeOf(work: () => Promise<unknown>) {
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  await work();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(before);
  return { seconds, processorSeconds: (user + system) / 1e6 };
}

async function mustAgree(): Promise<void> {
  const blocks = blocksFor('inventory', 20_000);
  const results = await Promise.all([1, 2].map((workers) => runBlocks(blocks, { workers })));
  const [one, two] = results.map((blockResults) => JSON.stringify(mergeBlocks(blockResults)));
  if (one !== two) throw new Error(`One thread finds ${one}, two find ${two}`);
}

function print(rows: readonly Row[]): void {
  console.log(
    `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(`\nSessions of ${STEPS} steps\n`);
  const heading = ['', 'threads', 'sessions', 'seconds', 'processor s', 'ns a step'];
  console.log(cells(heading));
  for (const { what, threads, sessions, seconds, processorSeconds } of rows) {
    const nsPerStep = (1e9 * processorSeconds) / (sessions * STEPS);
    console.log(
      cells([
        what,
        String(threads),
        sessions.toLocaleString('en'),
        seconds.toFixed(2),
        processorSeconds.toFixed(2),
        nsPerStep.toFixed(1),
      ]),
    );
  }
}

function cells([what = '', ...numbers]: readonly string[]): string {
  return `  ${what.padEnd(22)}${numbers.map((cell) => cell.padStart(13)).join('')}`;
}

/** On a terminal, one line that is written over; anywhere else nothing. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
