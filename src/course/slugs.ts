/**
 * The slugs that a folder of the course holds.
 *
 * Unlike `catalogue.ts`, which says what the exercises are, this reads any of the twin folders, so
 * that the gates can compare them and the authoring commands work before a suite is written.
 */

import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** `<chapter>/<exercise>` of every file `<folder>/<chapter>/<exercise><suffix>`, sorted. */
export function slugsIn(folder: string, suffix = '.ts'): readonly string[] {
  return filesIn(folder, suffix).filter((slug) => slug.split('/').length === 2);
}

/** The paths, without the suffix, of all files below a folder; `/` parts them on every system. */
export function filesIn(folder: string, suffix: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1, -suffix.length))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
