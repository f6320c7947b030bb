/**
 * What an answer may take before it is stopped.
 *
 * A limit in seconds means something only where the processor is free. So on a machine that is busy
 * with other work the limits grow with its load: a right answer must not be called slow because a
 * build runs beside it.
 */

import { availableParallelism, loadavg } from 'node:os';

/** Times in milliseconds, memory in megabytes. */
export interface Limits {
  /** From the start of the import to the first test. */
  readonly loadMs: number;
  /** One test. */
  readonly testMs: number;
  /** All tests of an exercise together. */
  readonly exerciseMs: number;
  readonly memoryMb: number;
}

export const DEFAULT_LIMITS: Limits = {
  loadMs: 8_000,
  testMs: 5_000,
  exerciseMs: 15_000,
  memoryMb: 512,
};

const MOST_PATIENT = 5;

/** The limits on a machine of the given load: processes that want to run, for each processor. */
export function limitsUnderLoad(limits: Limits, load: number = currentLoad()): Limits {
  const patience = Math.min(MOST_PATIENT, Math.max(1, load));
  const longer = (ms: number) => Math.round((ms * patience) / 1_000) * 1_000;
  return {
    loadMs: longer(limits.loadMs),
    testMs: longer(limits.testMs),
    exerciseMs: longer(limits.exerciseMs),
    memoryMb: limits.memoryMb,
  };
}

/** Of the last minute. On Windows there is no such figure, and it reads 0. */
function currentLoad(): number {
  return (loadavg()[0] as number) / availableParallelism();
}
