/**
 * `npm run reset -- slug…`: gives the stub of an exercise back, and keeps the answer that was there.
 */

import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type CourseFolders, courseFolders } from '../course/folders.js';
import { chooseExercises } from '../course/selection.js';
import { slugsIn } from '../course/slugs.js';
import { inspectStubs, type Stub, writeStub } from '../course/stubs.js';

export async function main(
  args: readonly string[],
  folders: CourseFolders = courseFolders(),
): Promise<number> {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    if (positionals.length === 0) {
      console.error('Name an exercise: npm run reset -- 03-inventory-skew/skewed-quotes');
      return 1;
    }
    const slugs = chooseExercises(slugsIn(folders.solutions), positionals);
    for (const stub of inspectStubs(folders, slugs)) console.log(reset(folders, stub));
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

function reset(folders: CourseFolders, stub: Stub): string {
  const { slug, state } = stub;
  if (state === 'same') return `exercises/${slug}.ts is the stub already.`;
  const kept = writeStub(folders, stub);
  if (kept === undefined) return `exercises/${slug}.ts is the stub again.`;
  return `exercises/${slug}.ts is the stub again. Your answer is kept in ${relative(folders.root, kept)}`;
}
