/**
 * One subject, or one stream's memory, in a process of its own: it hears what to do, answers once, and
 * ends. Time is the processor's, as this process used it, so that a busy machine disturbs less.
 */

import { type HeapAt, STREAMS } from './memory.js';
import { SUBJECTS } from './subjects.js';

export type Task =
  | { readonly kind: 'speed'; readonly subject: string; readonly rounds: number }
  | { readonly kind: 'memory'; readonly stream: string; readonly events: number };

/** Million steps a second, a number a round; or what was held. */
export type Answer =
  | { readonly rounds: readonly number[]; readonly steps: number }
  | HeapAt
  | { readonly error: string };

const WARM_UP_LAPS = 3;

async function handle(task: Task): Promise<Answer> {
  if (task.kind === 'memory') return STREAMS[task.stream]!(task.events);
  const setUp = SUBJECTS[task.subject]!.prepare();
  const rounds: number[] = [];
  let steps = 0;
  for (let lap = 0; lap < WARM_UP_LAPS + task.rounds; lap++) {
    const run = setUp();
    const before = process.cpuUsage();
    steps = run();
    const { user, system } = process.cpuUsage(before);
    if (lap >= WARM_UP_LAPS) rounds.push(steps / (user + system));
  }
  return { rounds, steps };
}

process.on('message', (task: Task) => {
  handle(task).then(
    (answer) => process.send!(answer, () => process.exit(0)),
    (error: Error) => process.send!({ error: error.message }, () => process.exit(1)),
  );
});
process.send!('started');
