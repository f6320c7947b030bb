/**
 * `npm run bench -- stats [--json]`: what an update of a rolling statistic costs, by window, against
 * rescanning the window, simple-statistics and mathjs; and how long H and ADF take on a long series.
 *
 * Time is the processor's, as this process used it, so that a busy machine disturbs less; rounds of all
 * windows go in turn, and the median counts. Before anything is timed, all must agree.
 */

import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { std } from 'mathjs';
import { sampleStandardDeviation } from 'simple-statistics';
import { Random } from '../../../src/random/index.js';
import {
  augmentedDickeyFuller,
  detrendedFluctuation,
  RollingExtremes,
  RollingMoments,
  rescaledRangeHurst,
} from '../../../src/stats/index.js';

const USAGE = 'Usage: npm run bench -- stats [--json]';
const WINDOWS = [10, 1_000, 100_000];
const ROUNDS = 5;
const OURS_UPDATES = 2_000_000;
/** How many values the others may scan in one measurement: they scan a window an update. */
const SCANNED_VALUES = 1_000_000;
const LONG = 100_000;

interface Row {
  readonly what: string;
  readonly window: number;
  readonly nsPerUpdate: number;
}

/** Does so many updates over the values and returns the last deviation. */
type Updates = (values: Float64Array, window: number, updates: number) => number;

export async function run(args: readonly string[]): Promise<number> {
  let json: boolean;
  try {
    json =
      parseArgs({ args: [...args], options: { json: { type: 'boolean' } } }).values.json === true;
  } catch {
    console.error(USAGE);
    return 2;
  }
  const random = new Random(4);
  const values = Float64Array.from({ length: OURS_UPDATES }, () => 100 + random.normal());
  mustAgree(values);
  const rolling = timesOf(values);
  const long = longSeries(values.subarray(0, LONG));
  if (json) console.log(JSON.stringify({ rolling, long }));
  else print(rolling, long);
  return 0;
}

const OURS: Readonly<Record<string, Updates>> = {
  'mean and deviation': (values, window, updates) => {
    const moments = new RollingMoments(window);
    let last = 0;
    for (let i = 0; i < updates; i++) {
      moments.update(values[i]);
      last = (moments.deviation('sample') ?? 0) + 0 * (moments.mean() as number);
    }
    return last;
  },
  extremes: (values, window, updates) => {
    const extremes = new RollingExtremes(window);
    let last = 0;
    for (let i = 0; i < updates; i++) {
      extremes.update(values[i]);
      last = (extremes.max() as number) - (extremes.min() as number);
    }
    return last;
  },
};

const OTHERS: Readonly<Record<string, Updates>> = {
  'rescanning the window': byScanning((window) => {
    let sum = 0;
    for (const value of window) sum += value;
    const mean = sum / window.length;
    let squares = 0;
    for (const value of window) squares += (value - mean) ** 2;
    return Math.sqrt(squares / (window.length - 1));
  }),
  'simple-statistics': byScanning((window) => sampleStandardDeviation(Array.from(window))),
  mathjs: byScanning((window) => Number(std(Array.from(window)))),
};

function byScanning(deviation: (window: Float64Array) => number): Updates {
  return (values, window, updates) => {
    let last = 0;
    for (let i = 0; i < updates; i++) last = deviation(values.subarray(i, i + window));
    return last;
  };
}

function mustAgree(values: Float64Array): void {
  const window = 1_000;
  const known = OURS['mean and deviation'](values, window, window + 4);
  for (const [what, updates] of Object.entries(OTHERS)) {
    const found = updates(values, window, 5);
    if (Math.abs(found / known - 1) > 1e-9) throw new Error(`${what} finds ${found}, not ${known}`);
  }
}

function timesOf(values: Float64Array): Row[] {
  const subjects = [
    ...Object.entries(OURS).map(([what, updates]) => ({
      what,
      updates,
      count: () => OURS_UPDATES,
    })),
    ...Object.entries(OTHERS).map(([what, updates]) => ({
      what,
      updates,
      count: (window: number) => Math.max(3, Math.floor(SCANNED_VALUES / window)),
    })),
  ];
  return subjects.flatMap(({ what, updates, count }) => {
    const rounds = WINDOWS.map((): number[] => []);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [at, window] of WINDOWS.entries()) {
        const spentNs = processorNs(() => updates(values, window, count(window)));
        if (round > 0) rounds[at].push(spentNs / count(window)); // the first round warms up
      }
    }
    return WINDOWS.map((window, at) => ({ what, window, nsPerUpdate: median(rounds[at]) }));
  });
}

function longSeries(values: Float64Array): Readonly<Record<string, number>> {
  const tasks = {
    'rescaled range': () => rescaledRangeHurst(values),
    'detrended fluctuation': () => detrendedFluctuation(values),
    'Dickey–Fuller, 1 lag': () => augmentedDickeyFuller(values, { lags: 1 }),
    'Dickey–Fuller, 10 lags': () => augmentedDickeyFuller(values, { lags: 10 }),
  };
  return Object.fromEntries(
    Object.entries(tasks).map(([what, task]) => [what, processorNs(task) / 1e6]),
  );
}

function processorNs(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1_000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function print(rolling: readonly Row[], long: Readonly<Record<string, number>>): void {
  console.log(
    `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadavg()[0].toFixed(1)}`,
  );
  console.log('\nNanoseconds of processor time an update, and million updates a second');
  for (const what of new Set(rolling.map((row) => row.what))) {
    const rows = rolling.filter((row) => row.what === what);
    const cells = rows.map(
      ({ window, nsPerUpdate }) =>
        `window ${window.toLocaleString('en')}: ${nsPerUpdate.toFixed(1)} ns (${(1e3 / nsPerUpdate).toPrecision(3)} M/s)`,
    );
    const growth = rows[rows.length - 1].nsPerUpdate / rows[0].nsPerUpdate;
    console.log(
      `  ${what}\n    ${cells.join('\n    ')}\n    largest over smallest: ${growth.toFixed(2)}`,
    );
  }
  console.log(`\nMilliseconds for ${LONG.toLocaleString('en')} values`);
  for (const [what, ms] of Object.entries(long)) console.log(`  ${what}: ${ms.toFixed(0)}`);
}
