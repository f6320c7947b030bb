/**
 * The stubs in `exercises/`, compared with what the cut of `solutions/` gives.
 *
 * A stub is untouched while it is its own cut: every body is still the throw, and nothing private
 * has been added. Then it may be cut anew when its solution changes. Anything else is somebody's
 * work: it is left alone, or moved to `.progress/answers/` first. The rule needs no git and no record.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answerIn } from './catalogue.js';
import { cutStub } from './cut-stub.js';
import type { CourseFolders } from './folders.js';
import { formatCode } from './format-code.js';

/**
 * `same`: as the cut gives it. `stale`: an untouched stub of an older solution. `edited`: somebody
 * has written in it.
 */
export type StubState = 'same' | 'missing' | 'stale' | 'edited';

export interface Stub {
  readonly slug: string;
  readonly state: StubState;
  /** What the cut gives, formatted. */
  readonly cut: string;
  /** What lies in `exercises/` now. */
  readonly present: string | undefined;
}

/** Cuts the stubs of some solutions and compares them with what is there. */
export function inspectStubs(folders: CourseFolders, slugs: readonly string[]): readonly Stub[] {
  const cuts = cutAll(folders, slugs);
  return slugs.map((slug) => {
    const cut = cuts.get(slug) as string;
    const file = answerIn(folders.exercises, slug);
    const present = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    return { slug, cut, present, state: stateOf(slug, cut, present) };
  });
}

/** The formatted stubs of some solutions, by slug. */
export function cutAll(
  folders: CourseFolders,
  slugs: readonly string[],
): ReadonlyMap<string, string> {
  const path = (slug: string) => `exercises/${slug}.ts`;
  const raw = slugs.map((slug): [string, string] => [
    path(slug),
    cutStub(slug, readFileSync(answerIn(folders.solutions, slug), 'utf8')),
  ]);
  const formatted = formatCode(folders.root, new Map(raw));
  return new Map(slugs.map((slug) => [slug, formatted.get(path(slug)) as string]));
}

/**
 * Writes the cut into `exercises/`.
 * @returns where the answer that was there is kept now; undefined where nobody had written one
 */
export function writeStub(folders: CourseFolders, stub: Stub): string | undefined {
  // Code that is given may have been edited too, and the cut of a stub cannot tell.
  const isWork =
    stub.state === 'edited' || (stub.state === 'stale' && stub.present?.includes('@given'));
  const kept = isWork ? keepAnswer(folders, stub.slug, stub.present ?? '') : undefined;
  const file = answerIn(folders.exercises, stub.slug);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stub.cut);
  return kept;
}

/** Puts an answer aside, under the next free number, and says where. */
function keepAnswer(folders: CourseFolders, slug: string, text: string): string {
  const folder = join(folders.progress, 'answers', ...slug.split('/'));
  mkdirSync(folder, { recursive: true });
  for (let n = 1; ; n++) {
    const file = join(folder, `${n}.ts`);
    if (existsSync(file)) continue;
    writeFileSync(file, text);
    return file;
  }
}

function stateOf(slug: string, cut: string, present: string | undefined): StubState {
  if (present === undefined) return 'missing';
  if (present.replaceAll('\r\n', '\n') === cut) return 'same';
  return isUntouched(slug, present) ? 'stale' : 'edited';
}

/** Whether a stub is its own cut, whatever its formatting and the name it had then. */
function isUntouched(slug: string, text: string): boolean {
  const renamed = text.replaceAll(/TODO \d\d-[a-z0-9-]+\/[a-z0-9-]+/g, `TODO ${slug}`);
  try {
    return withoutSpace(cutStub(slug, renamed)) === withoutSpace(renamed);
  } catch {
    return false;
  }
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '').replaceAll('"', "'");
}
