/** What the bench found, as plain data: what `--json` prints, and what the tables are made of. */

import type { Latency } from './latency.js';
import type { Memory } from './memory.js';

export interface EngineResult {
  readonly engine: string;
  /** Million commands a second, a number a round. */
  readonly rounds: readonly number[];
  readonly median: number;
  /** How many times as fast as the yardstick: the median over rounds of the ratio within a round. */
  readonly ratio: number | undefined;
  readonly latencyNs: Latency;
}

export interface WorkloadResult {
  readonly workload: string;
  readonly commands: number;
  readonly trades: string;
  readonly engines: readonly EngineResult[];
}

export interface Bar {
  readonly what: string;
  readonly found: string;
  readonly met: boolean;
}

export interface BenchResult {
  readonly node: string;
  readonly cpu: string;
  readonly loadBefore: number;
  readonly workloads: readonly WorkloadResult[];
  readonly memory: readonly ({ readonly engine: string } & Memory)[];
  readonly bars: readonly Bar[];
}

const LEAST_RATIO = 60;
const AIM_RATIO = 100;
const LEAST_MPS = 20;
const P99_MOST_NS = 1000;
const P999_MOST_NS = 5000;
const HEAP_MOST_BYTES = 1_000_000;

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

/** What the fast engine is held to, and whether it got there. */
export function barsOf(
  workloads: readonly WorkloadResult[],
  memory: BenchResult['memory'],
  yardstick: string,
): Bar[] {
  const bars: Bar[] = [];
  for (const { workload, engines } of workloads) {
    const fast = engines.find(({ engine }) => engine === 'fast') as EngineResult;
    if (workload !== 'consensus' && fast.ratio !== undefined) {
      const aim = fast.ratio >= AIM_RATIO ? '' : `, short of the aim of ${AIM_RATIO}`;
      bars.push({
        what: `${workload}: at least ${LEAST_RATIO} times ${yardstick}`,
        found: `${fast.ratio.toFixed(0)} times${aim}`,
        met: fast.ratio >= LEAST_RATIO,
      });
    }
    if (workload === 'mixed') bars.push(...barsOfMixed(fast));
  }
  const fast = memory.find(({ engine }) => engine === 'fast');
  if (fast !== undefined) bars.push(...barsOfMemory(fast));
  return bars;
}

function barsOfMixed({ median: mps, latencyNs: { p99, p999 } }: EngineResult): Bar[] {
  return [
    {
      what: `mixed: at least ${LEAST_MPS} million commands a second`,
      found: `${mps.toFixed(1)} million`,
      met: mps >= LEAST_MPS,
    },
    { what: 'mixed: P99 under 1 µs', found: `${p99} ns`, met: p99 < P99_MOST_NS },
    { what: 'mixed: P99.9 under 5 µs', found: `${p999} ns`, met: p999 < P999_MOST_NS },
  ];
}

function barsOfMemory({ commands, heapBytes, collections }: Memory): Bar[] {
  const millions = (commands / 1e6).toFixed(0);
  return [
    {
      what: `heap growth under 1 MB over ${millions} million commands`,
      found: `${(heapBytes / 1e6).toFixed(2)} MB`,
      met: heapBytes < HEAP_MOST_BYTES,
    },
    {
      what: `no garbage collection over ${millions} million commands`,
      found: `${collections}`,
      met: collections === 0,
    },
  ];
}
