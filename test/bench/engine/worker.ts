/**
 * One engine in a process of its own. The parent sends a task, the worker answers; it lives on between
 * tasks, so that its code stays compiled, and makes each new engine before the old one is dropped,
 * because V8 throws code away when the last object of a class is gone.
 */

import { CONTESTANTS, type Contestant, type MakeContestant } from './contestants.js';
import { type Latency, latencyOf } from './latency.js';
import { type Memory, memoryOf } from './memory.js';
import { TradeDigest } from './trade-digest.js';
import { loadWorkload, type Workload, type WorkloadFiles } from './workload.js';

export type Task =
  | { readonly kind: 'open'; readonly contestant: string; readonly workload: WorkloadFiles }
  | { readonly kind: 'trades' }
  | { readonly kind: 'round'; readonly leastMs: number }
  | { readonly kind: 'latency'; readonly warmUp: number }
  | { readonly kind: 'memory'; readonly commands: number; readonly warmUp: number };

export interface Round {
  /** Million commands a second. */
  readonly mps: number;
  readonly commands: number;
}

export type Answer = string | Round | Latency | Memory | { readonly error: string };

let make: MakeContestant | undefined;
let workload: Workload | undefined;
/** The engine of the last play, kept alive. */
let kept: Contestant | undefined;

async function handle(task: Task): Promise<Answer> {
  if (task.kind === 'open') {
    make = CONTESTANTS[task.contestant]!();
    workload = loadWorkload(task.workload);
    return 'ready';
  }
  if (make === undefined || workload === undefined) throw new Error('The worker is not open');
  switch (task.kind) {
    case 'trades':
      return trades(make, workload);
    case 'round':
      return round(make, workload, task.leastMs);
    case 'latency':
      return latencyOf(() => setUp(make!, workload!), workload.timed.capacity, task.warmUp);
    case 'memory':
      return memoryOf(make(), workload, task.commands, task.warmUp);
  }
}

function trades(makeOne: MakeContestant, { setup, timed }: Workload): string {
  const digest = new TradeDigest();
  const contestant = makeOne(digest);
  for (const tape of [setup, timed]) {
    contestant.prepare(tape);
    contestant.play(0, tape.capacity);
  }
  return digest.toString();
}

/** Plays the workload again and again until enough time was measured. */
function round(makeOne: MakeContestant, played: Workload, leastMs: number): Round {
  let commands = 0;
  let ms = 0;
  do {
    const contestant = setUp(makeOne, played);
    const began = performance.now();
    contestant.play(0, played.timed.capacity);
    ms += performance.now() - began;
    commands += played.timed.capacity;
    kept = contestant;
  } while (ms < leastMs);
  return { mps: commands / ms / 1000, commands };
}

/** An engine for which the clock may start. */
function setUp(makeOne: MakeContestant, { setup, timed }: Workload): Contestant {
  const contestant = makeOne();
  contestant.prepare(setup);
  contestant.play(0, setup.capacity);
  contestant.prepare(timed);
  if (kept !== undefined && Number.isNaN(kept.seen)) throw new Error('An engine answered nonsense');
  return contestant;
}

process.on('message', (task: Task) => {
  handle(task).then(
    (answer) => process.send!(answer),
    (error: Error) => process.send!({ error: error.message }),
  );
});
process.send!('started');
