/**
 * What a learner has done so far, in `.progress/` of the project: so far, how many hints of each
 * exercise were given. It is never committed, and deleting the folder forgets it.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CourseFolders } from './folders.js';

/** How many hints of an exercise were given. */
export function hintsGiven(folders: CourseFolders, slug: string): number {
  const count = readCounts(folders)[slug];
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 0;
}

/** Remembers that so many hints of an exercise were given. */
export function rememberHints(folders: CourseFolders, slug: string, count: number): void {
  const { [slug]: _, ...others } = readCounts(folders);
  const counts = count === 0 ? others : { ...others, [slug]: count };
  mkdirSync(dirname(hintsFile(folders)), { recursive: true });
  writeFileSync(hintsFile(folders), `${JSON.stringify(counts, null, 2)}\n`);
}

/** A file that is missing, or that somebody broke, counts as empty: only hints would come again. */
function readCounts(folders: CourseFolders): Record<string, unknown> {
  try {
    const counts: unknown = JSON.parse(readFileSync(hintsFile(folders), 'utf8'));
    return typeof counts === 'object' && counts !== null ? { ...counts } : {};
  } catch {
    return {};
  }
}

function hintsFile(folders: CourseFolders): string {
  return join(folders.progress, 'hints.json');
}
