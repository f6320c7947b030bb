/**
 * Decides whose answers a graded suite imports: `#answers/<chapter>/<exercise>.js` becomes a file
 * of the solutions, of the learner's exercises, of a submission folder, or one wrong answer.
 *
 * An answer may live anywhere on the disk. What it imports from `../../src/…`, as the stub it was
 * written in does, is then taken from this project, and so are the packages.
 */

import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PREFIX = '#answers/';
const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** A file from which imports resolve as they do everywhere in this project. */
const INSIDE = join(PROJECT_ROOT, 'package.json');

/** The file that answers an exercise (`<chapter>/<exercise>`) for the suite that imports it. */
export type FindAnswer = (exercise: string, suite: string) => string | undefined;

/** A vite plugin that resolves `#answers/…` into a folder of answers, or to what a function finds. */
export function answersPlugin(answers: string | FindAnswer): Plugin {
  const find = typeof answers === 'string' ? inFolder(answers) : answers;
  return {
    name: 'workbook-answers',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith(PREFIX)) {
        return slashed(find(source.slice(PREFIX.length).replace(/\.js$/, ''), importer ?? ''));
      }
      if (importer === undefined) return undefined;
      const ours = projectSource(source, importer);
      if (ours !== undefined) return ours;
      const isPackage = !source.startsWith('.') && !source.startsWith('\0') && !isAbsolute(source);
      if (!isPackage || isInside(importer)) return undefined;
      return await this.resolve(source, INSIDE, { ...options, skipSelf: true });
    },
  };
}

function inFolder(answers: string): FindAnswer {
  const folder = isAbsolute(answers) ? answers : join(PROJECT_ROOT, answers);
  return (exercise) => join(folder, `${exercise}.ts`);
}

/**
 * The project's own file, for `…/src/…` imported from a file outside of the project, or from one
 * inside it that is not as deep as its stub.
 */
function projectSource(source: string, importer: string): string | undefined {
  const match = /^(?:\.\.\/)+(src\/.+)\.js$/.exec(source);
  if (match === null) return undefined;
  const asWritten = resolve(dirname(importer), source).replace(/\.js$/, '.ts');
  if (isInside(importer) && existsSync(asWritten)) return undefined;
  const ours = join(PROJECT_ROOT, `${match[1]}.ts`);
  return existsSync(ours) ? slashed(ours) : undefined;
}

function isInside(file: string): boolean {
  const path = relative(PROJECT_ROOT, file);
  return !path.startsWith('..') && !isAbsolute(path);
}

/** Vite names files with forward slashes, on Windows too. */
function slashed(path: string | undefined): string | undefined {
  return path?.split(sep).join('/');
}
