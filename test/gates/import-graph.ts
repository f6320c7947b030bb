/**
 * Who imports whom under `src/`, read from the syntax trees: imports against the layers, and cycles.
 */

import { join, posix } from 'node:path';
import { ROOT } from './source-files.js';
import { importsOf, parse } from './syntax.js';

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** The folder of `src/` that a file lies in. */
export function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Every relative import among some files, as paths from the root. */
export function importEdges(files: readonly string[]): readonly Edge[] {
  const known = new Set(files);
  return files.flatMap((from) =>
    importsOf(parse(join(ROOT, from))).flatMap(({ from: written, line }) => {
      if (!written.startsWith('.')) return [];
      const target = posix.join(posix.dirname(from), written);
      const to = [target, target.replace(/\.js$/, '.ts')].find((path) => known.has(path));
      return to === undefined ? [] : [{ from, to, line }];
    }),
  );
}

/** One cycle through each file that is in one, as `a -> b -> a`; none twice. */
export function cyclesIn(edges: readonly Edge[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const finished = new Set<string>();
  const cycles: string[] = [];

  function visit(file: string, path: readonly string[]): void {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file].join(' -> '));
    if (start >= 0 || finished.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...path, file]);
    finished.add(file);
  }

  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
