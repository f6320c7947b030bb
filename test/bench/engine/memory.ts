/**
 * What an engine leaves behind: growth of the heap and of buffers outside it, and how often the garbage
 * collector ran, over many commands on one engine after a warm-up. Laps end with cancels of all that
 * rests, so that the engine is as empty after as before. Nothing is collected by force: what grows,
 * grows in sight.
 */

import { PerformanceObserver, performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Contestant } from './contestants.js';
import type { Workload } from './workload.js';

export interface Memory {
  readonly commands: number;
  readonly heapBytes: number;
  readonly bufferBytes: number;
  readonly collections: number;
}

/**
 * Plays laps on one engine until there were as many commands.
 * @param warmUp how many commands at least are played beforehand
 */
export async function memoryOf(
  contestant: Contestant,
  { setup, timed, closing }: Workload,
  commands: number,
  warmUp: number,
): Promise<Memory> {
  const tapes = [setup, timed, closing];
  const lap = (): number => {
    let played = 0;
    for (const tape of tapes) {
      contestant.prepare(tape);
      contestant.play(0, tape.capacity);
      played += tape.capacity;
    }
    return played;
  };
  for (let warm = 0; warm < warmUp; ) warm += lap();
  const collected: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) collected.push(startTime);
  });
  observer.observe({ entryTypes: ['gc'] });
  await setTimeout(50);
  const before = process.memoryUsage();
  const began = performance.now();
  let played = 0;
  while (played < commands) played += lap();
  const ended = performance.now();
  const after = process.memoryUsage();
  // Entries are delivered when the event loop turns.
  await setTimeout(50);
  observer.disconnect();
  return {
    commands: played,
    heapBytes: after.heapUsed - before.heapUsed,
    bufferBytes: after.arrayBuffers - before.arrayBuffers,
    collections: collected.filter((time) => time >= began && time <= ended).length,
  };
}
