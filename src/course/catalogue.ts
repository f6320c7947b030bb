/**
 * The exercises there are, found in the tree: each graded suite is an exercise. Nothing lists them
 * by hand, so that a new chapter needs no edit here.
 */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseFolders } from './folders.js';

export interface Exercise {
  /** `03-inventory-skew/skewed-quotes`: the name that the whole quartet carries. */
  readonly slug: string;
  /** `03-inventory-skew`. */
  readonly chapter: string;
  /** `skewed-quotes`. */
  readonly name: string;
  readonly suiteFile: string;
}

const SUITE = /^([a-z0-9-]+)\.test\.ts$/;
const CHAPTER = /^\d\d-[a-z0-9-]+$/;

/** All exercises, sorted by slug: the order of the chapters. */
export function listExercises(folders: CourseFolders): readonly Exercise[] {
  return foldersIn(folders.suites)
    .filter((chapter) => CHAPTER.test(chapter))
    .flatMap((chapter) =>
      namesIn(join(folders.suites, chapter)).flatMap((file) => {
        const name = SUITE.exec(file)?.[1];
        return name === undefined ? [] : [exercise(folders, chapter, name)];
      }),
    );
}

/** `<folder>/<chapter>/<exercise>.ts`: the answer to an exercise in a folder of answers. */
export function answerIn(folder: string, slug: string): string {
  return join(folder, ...slug.split('/')).concat('.ts');
}

function exercise(folders: CourseFolders, chapter: string, name: string): Exercise {
  const suiteFile = join(folders.suites, chapter, `${name}.test.ts`);
  return { slug: `${chapter}/${name}`, chapter, name, suiteFile };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  } catch {
    return [];
  }
}
