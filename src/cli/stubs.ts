/**
 * `npm run stubs [-- slug…] [--check] [--force]`: cuts the stubs in `exercises/` from `solutions/`.
 *
 * For instructors, after a solution's signature or docs have changed. A stub with an answer in it is
 * left alone; `--force` cuts it anew and keeps the answer. `--check` writes nothing and fails where a
 * stub is not what the cut gives.
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
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { check: { type: 'boolean' }, force: { type: 'boolean' } },
    });
    const solved = slugsIn(folders.solutions);
    const stubs = inspectStubs(folders, chooseExercises(solved, positionals));
    const orphans = slugsIn(folders.exercises).filter((slug) => !solved.includes(slug));
    const lines = stubs.flatMap((stub) =>
      values.check ? reported(stub) : [written(folders, stub, values.force ?? false)].flat(),
    );
    for (const slug of orphans) {
      lines.push(`exercises/${slug}.ts has no solution: delete it, or write solutions/${slug}.ts`);
    }
    for (const line of lines) console.log(line);
    const right = stubs.filter((stub) => stub.state === 'same').length;
    console.log(`Of ${stubs.length} stubs, ${right} already were what the cut gives.`);
    return values.check && lines.length > 0 ? 1 : 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

function reported({ slug, state }: Stub): string[] {
  if (state === 'same') return [];
  const what = {
    missing: 'is missing',
    stale: 'is the cut of an older solution',
    edited: 'has been edited',
  }[state];
  const force = state === 'edited' ? ' --force' : '';
  return [`exercises/${slug}.ts ${what}: \`npm run stubs -- ${slug}${force}\` cuts it anew`];
}

function written(folders: CourseFolders, stub: Stub, force: boolean): string[] {
  const { slug, state } = stub;
  if (state === 'same') return [];
  if (state === 'edited' && !force) {
    return [
      `exercises/${slug}.ts has been edited and is left alone (--force cuts it anew and keeps the answer)`,
    ];
  }
  const kept = writeStub(folders, stub);
  const aside = kept === undefined ? '' : `; what was there is in ${relative(folders.root, kept)}`;
  return [`exercises/${slug}.ts cut from its solution${aside}`];
}
