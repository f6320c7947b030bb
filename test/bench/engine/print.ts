/** The results as tables for a terminal. */

import type { BenchResult, WorkloadResult } from './results.js';

/** Prints everything that was found, and which figures fall short. */
export function printResult({ node, cpu, loadBefore, workloads, memory, bars }: BenchResult): void {
  console.log(`Node ${node}, ${cpu}, load ${loadBefore.toFixed(1)} before the start`);
  for (const workload of workloads) printWorkload(workload);
  console.log('\nMemory on the mixed workload, one engine, after a warm-up');
  printTable(
    ['engine', 'commands', 'heap growth', 'buffers outside', 'garbage collections'],
    memory.map(({ engine, commands, heapBytes, bufferBytes, collections }) => [
      engine,
      `${(commands / 1e6).toFixed(1)} M`,
      megabytes(heapBytes),
      megabytes(bufferBytes),
      String(collections),
    ]),
  );
  console.log('\nThe bar');
  for (const { what, found, met } of bars) {
    console.log(`  ${met ? 'met        ' : 'FALLS SHORT'}  ${what}: ${found}`);
  }
}

function printWorkload({ workload, commands, trades, engines }: WorkloadResult): void {
  console.log(`\n${workload}: ${commands.toLocaleString('en')} commands; all engines: ${trades}`);
  printTable(
    ['engine', 'M/s', 'range', 'times', 'P50 ns', 'P99', 'P99.9', 'P99.99', 'max', 'clock'],
    engines.map(({ engine, rounds, median, ratio, latencyNs }) => [
      engine,
      median.toFixed(2),
      `${Math.min(...rounds).toFixed(2)}–${Math.max(...rounds).toFixed(2)}`,
      ratio === undefined ? '' : ratio.toFixed(ratio < 10 ? 1 : 0),
      ...[latencyNs.p50, latencyNs.p99, latencyNs.p999, latencyNs.p9999, latencyNs.max].map((ns) =>
        ns.toLocaleString('en'),
      ),
      String(latencyNs.clock),
    ]),
  );
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
