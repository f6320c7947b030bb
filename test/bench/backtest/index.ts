/**
 * `npm run bench -- backtest [--rounds N] [--json]`: steps a second of the naive backtest, of the order-
 * level replay with queue position and of the readable loop; and the heap at two lengths of a stream.
 *
 * Each thing measured has its own process, its laps follow a warm-up, and the median counts. Time is the
 * processor's. The output says which figures fall short; nothing passes or fails by time.
 */

import { fork } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from '../engine/results.js';
import { type HeapAt, STREAMS } from './memory.js';
import { SUBJECTS } from './subjects.js';
import type { Answer, Task } from './worker.js';

const USAGE = 'Usage: npm run bench -- backtest [--rounds N] [--json]';
const WORKER = fileURLToPath(new URL('./worker.mjs', import.meta.url));
const SHORT_EVENTS = 100_000;
const LONGER = 10;
/** What a run ten times as long may hold more: less than one byte an event. */
const GROWTH_MOST_BYTES = SHORT_EVENTS * (LONGER - 1);

interface Speed {
  readonly subject: string;
  readonly what: string;
  readonly steps: number;
  readonly rounds: readonly number[];
  readonly median: number;
  readonly barMps: number | undefined;
}

interface MemoryRow {
  readonly stream: string;
  readonly short: HeapAt;
  readonly long: HeapAt;
}

export async function run(args: readonly string[]): Promise<number> {
  const settings = settingsOf(args);
  if (typeof settings === 'string') {
    console.error(`${settings}\n${USAGE}`);
    return 2;
  }
  const loadBefore = loadavg()[0] as number;
  const speeds: Speed[] = [];
  for (const [subject, { what, barMps }] of Object.entries(SUBJECTS)) {
    progress(what);
    const found = await ask({ kind: 'speed', subject, rounds: settings.rounds });
    if (!('rounds' in found)) throw new Error(`${subject} did not answer with rounds`);
    speeds.push({ subject, what, barMps, ...found, median: median(found.rounds) });
  }
  const memory: MemoryRow[] = [];
  for (const stream of Object.keys(STREAMS)) {
    progress(`memory: ${stream}`);
    const short = (await ask({ kind: 'memory', stream, events: SHORT_EVENTS })) as HeapAt;
    const long = (await ask({ kind: 'memory', stream, events: SHORT_EVENTS * LONGER })) as HeapAt;
    memory.push({ stream, short, long });
  }
  progress('');
  const cpu = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  const result = { node: process.versions.node, cpu, loadBefore, speeds, memory };
  if (settings.json) console.log(JSON.stringify(result, undefined, 2));
  else print(result);
  return 0;
}

function settingsOf(args: readonly string[]): { rounds: number; json: boolean } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rounds: { type: 'string', default: '5' },
        json: { type: 'boolean', default: false },
      },
    });
    const rounds = Number(values.rounds);
    if (!Number.isSafeInteger(rounds) || rounds < 1) {
      return `Rounds must be a whole number from 1, current value is ${values.rounds}.`;
    }
    return { rounds, json: values.json };
  } catch (error) {
    return (error as Error).message;
  }
}

/** A task in a process of its own. */
function ask(task: Task): Promise<Exclude<Answer, { readonly error: string }>> {
  const execArgv = task.kind === 'memory' ? ['--expose-gc'] : [];
  const child = fork(WORKER, { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`A process ended with status ${code}`)));
    child.on('message', (answer: Answer | 'started') => {
      if (answer === 'started') child.send(task);
      else if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer);
    });
  });
}

function print(result: {
  readonly node: string;
  readonly cpu: string;
  readonly loadBefore: number;
  readonly speeds: readonly Speed[];
  readonly memory: readonly MemoryRow[];
}): void {
  const { node, cpu, loadBefore, speeds, memory } = result;
  console.log(`Node ${node}, ${cpu}, load ${loadBefore.toFixed(1)} before the start`);
  console.log('\nMillion steps a second of processor time: median, and range over rounds');
  for (const { what, median: mps, rounds, steps, barMps } of speeds) {
    const range = `${Math.min(...rounds).toFixed(2)}–${Math.max(...rounds).toFixed(2)}`;
    console.log(`  ${what}\n    ${mps.toFixed(2)} (${range}), ${steps.toLocaleString('en')} steps`);
    if (barMps !== undefined) {
      console.log(`    ${mps >= barMps ? 'met' : 'FALLS SHORT'}: at least ${barMps}`);
    }
  }
  console.log('\nHeld near the end of a run, after a collection: objects and buffers, MB');
  for (const { stream, short, long } of memory) {
    const growth = bytesOf(long) - bytesOf(short);
    const verdict = growth < GROWTH_MOST_BYTES ? 'met' : 'FALLS SHORT';
    console.log(`  ${stream}\n    ${held(short)}\n    ${held(long)}`);
    console.log(`    ${verdict}: less than a byte for each further event`);
  }
}

function held(heap: HeapAt): string {
  const mb = (bytes: number) => (bytes / 1e6).toFixed(2);
  return `${heap.events.toLocaleString('en')} events: ${mb(heap.heapBytes)} + ${mb(heap.bufferBytes)}`;
}

function bytesOf({ heapBytes, bufferBytes }: HeapAt): number {
  return heapBytes + bufferBytes;
}

/** On a terminal, one line that is written over; anywhere else nothing. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
