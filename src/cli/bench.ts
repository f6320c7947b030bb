/**
 * `npm run bench -- NAME [arguments]`: runs one of the benchmarks of `test/bench`, a folder each.
 * They measure and compare; nothing passes or fails by time.
 */

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../test/bench/', import.meta.url);

export async function main([name, ...args]: readonly string[]): Promise<number> {
  const entry = new URL(`./${name}/index.ts`, FOLDER);
  if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(fileURLToPath(entry))) {
    const names = readdirSync(fileURLToPath(FOLDER)).join(', ');
    console.error(`Usage: npm run bench -- NAME [arguments]\nBenchmarks: ${names}`);
    return 2;
  }
  const benchmark = (await import(entry.href)) as {
    run(args: readonly string[]): Promise<number>;
  };
  return benchmark.run(args);
}
