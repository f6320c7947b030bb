/**
 * `npm run bench -- engine [--rounds N] [--full] [--json] [--consensus FILE]`: our engines and the npm
 * packages on the same commands.
 *
 * Each engine has its own process; rounds go in turn, so that a noisy moment meets them all, and ratios
 * are taken within a round. Before a figure is printed, all engines must have made the same trades.
 */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { consensusWorkload } from './consensus-workload.js';
import { CONTESTANTS, YARDSTICK } from './contestants.js';
import { EngineProcess } from './engine-process.js';
import { generate } from './generate.js';
import { printResult } from './print.js';
import {
  type BenchResult,
  barsOf,
  type EngineResult,
  median,
  type WorkloadResult,
} from './results.js';
import { saveWorkload, type Workload, type WorkloadFiles } from './workload.js';

const USAGE = 'Usage: npm run bench -- engine [--rounds N] [--full] [--json] [--consensus FILE]';
const CONSENSUS = 'consensus/normal_seed23_count1000000.bin.gz';
const ENGINES = Object.keys(CONTESTANTS);
/** Fast engines play a workload again until so much was measured. */
const LEAST_MS = 250;
const WARM_UP_MS = 500;
const LATENCY_WARM_UP = 1_000_000;
const MEMORY = { fast: 10_000_000, others: 500_000 } as const;

interface Settings {
  readonly rounds: number;
  /** How many commands a workload has. */
  readonly sizes: Readonly<Record<'mixed' | 'deep' | 'match' | 'consensus', number>>;
  readonly json: boolean;
  readonly consensus: string | undefined;
}

export async function run(args: readonly string[]): Promise<number> {
  const settings = settingsOf(args);
  if (typeof settings === 'string') {
    console.error(`${settings}\n${USAGE}`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'workbook-bench-'));
  try {
    const workloads = await makeWorkloads(settings, (name) => join(folder, name));
    const result = await bench(settings, workloads);
    progress('');
    if (typeof result === 'string') {
      console.error(result);
      return 1;
    }
    if (settings.json) console.log(JSON.stringify(result, undefined, 2));
    else printResult(result);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is asked for, or what is wrong with the arguments. */
function settingsOf(args: readonly string[]): Settings | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rounds: { type: 'string', default: '5' },
        full: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        consensus: { type: 'string' },
      },
    });
    const rounds = Number(values.rounds);
    if (!Number.isSafeInteger(rounds) || rounds < 1) {
      return `Rounds must be a whole number from 1, current value is ${values.rounds}.`;
    }
    const shared = resolve(process.env.WORKBOOK_SHARED ?? '../shared', 'data', CONSENSUS);
    const consensus = values.consensus ?? (existsSync(shared) ? shared : undefined);
    const sizes = values.full
      ? { mixed: 2_000_000, deep: 1_000_000, match: 1_000_000, consensus: Infinity }
      : { mixed: 400_000, deep: 200_000, match: 200_000, consensus: 400_000 };
    return { rounds, sizes, json: values.json, consensus };
  } catch (error) {
    return (error as Error).message;
  }
}

interface Prepared {
  readonly files: WorkloadFiles;
  readonly commands: number;
}

async function makeWorkloads(
  { sizes, consensus }: Settings,
  pathOf: (name: string) => string,
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  const keep = (workload: Workload): void => {
    prepared.push({
      files: saveWorkload(workload, pathOf),
      commands: workload.timed.capacity,
    });
  };
  for (const name of ['mixed', 'deep', 'match'] as const) {
    progress(`making the workload ${name}`);
    keep(generate(name, sizes[name]));
  }
  if (consensus === undefined) console.error('There is no consensus file: it is left out.');
  else keep(await consensusWorkload(consensus, sizes.consensus));
  return prepared;
}

async function bench(
  { rounds }: Settings,
  prepared: readonly Prepared[],
): Promise<BenchResult | string> {
  const loadBefore = loadavg()[0] as number;
  const workloads: WorkloadResult[] = [];
  for (const { files, commands } of prepared) {
    const trades = await agreedTrades(files);
    if (trades instanceof Map) {
      const found = [...trades].map(([engine, digest]) => `  ${engine}: ${digest}`).join('\n');
      return `The engines do not agree on the trades of ${files.name}, so there are no figures:\n${found}`;
    }
    const engines = await race(files, rounds);
    workloads.push({ workload: files.name, commands, trades, engines });
  }
  const memory: BenchResult['memory'][number][] = [];
  for (const engine of ENGINES) {
    progress(`memory: ${engine}`);
    const process = await EngineProcess.open(engine, (prepared[0] as Prepared).files);
    const commands = engine === 'fast' ? MEMORY.fast : MEMORY.others;
    memory.push({ engine, ...(await process.memory(commands, Math.min(commands, 3_000_000))) });
    process.close();
  }
  const bars = barsOf(workloads, memory, YARDSTICK);
  const cpu = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  return { node: process.versions.node, cpu, loadBefore, workloads, memory, bars };
}

/** The trades that all engines made, or what each made where they differ. */
async function agreedTrades(files: WorkloadFiles): Promise<string | Map<string, string>> {
  const found = new Map<string, string>();
  for (const engine of ENGINES) {
    progress(`${files.name}: trades of ${engine}`);
    const process = await EngineProcess.open(engine, files);
    found.set(engine, await process.trades());
    process.close();
  }
  const [first, ...others] = new Set(found.values());
  return others.length === 0 ? (first as string) : found;
}

/** Rounds in turn, then the latency of single commands. */
async function race(files: WorkloadFiles, rounds: number): Promise<EngineResult[]> {
  const processes = new Map<string, EngineProcess>();
  const speeds = new Map<string, number[]>();
  for (const engine of ENGINES) {
    progress(`${files.name}: warming up ${engine}`);
    const process = await EngineProcess.open(engine, files);
    await process.round(WARM_UP_MS);
    processes.set(engine, process);
    speeds.set(engine, []);
  }
  for (let round = 1; round <= rounds; round++) {
    for (const [engine, process] of processes) {
      progress(`${files.name}: round ${round} of ${rounds}, ${engine}`);
      speeds.get(engine)?.push((await process.round(LEAST_MS)).mps);
    }
  }
  const yardstick = speeds.get(YARDSTICK) as number[];
  const results: EngineResult[] = [];
  for (const [engine, process] of processes) {
    progress(`${files.name}: single commands of ${engine}`);
    const latencyNs = await process.latency(engine === 'fast' ? LATENCY_WARM_UP : 0);
    process.close();
    const all = speeds.get(engine) as number[];
    const ratio = median(all.map((mps, round) => mps / (yardstick[round] as number)));
    results.push({ engine, rounds: all, median: median(all), ratio, latencyNs });
  }
  return results;
}

/** On a terminal, one line that is written over; anywhere else nothing. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
