/**
 * Decides whose answers a graded suite imports: `#answers/<chapter>/<exercise>.js` becomes a file
 * of the solutions, of the learner's exercises, of a submission folder, or one wrong answer.
 *
 * An answer may live anywhere on the disk. What it imports from `../../src/…`, as the stub it was
 * written in does, is then taken from this project.
 */

import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PREFIX = '#answers/';
const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A folder of answers, or the file that answers each exercise (`<chapter>/<exercise>`). */
export type Answers = string | ReadonlyMap<string, string>;

/** A vite plugin that resolves `#answers/…` to the given answers. */
export function answersPlugin(answers: Answers): Plugin {
  return {
    name: 'workbook-answers',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith(PREFIX)) {
        return answerFile(answers, source.slice(PREFIX.length).replace(/\.js$/, ''));
      }
      return importer === undefined ? undefined : projectSource(source, importer);
    },
  };
}

function answerFile(answers: Answers, exercise: string): string | undefined {
  if (typeof answers !== 'string') return answers.get(exercise);
  const folder = isAbsolute(answers) ? answers : join(PROJECT_ROOT, answers);
  return join(folder, `${exercise}.ts`);
}

/** The project's own file, for an import of `…/src/…` from a file outside the project. */
function projectSource(source: string, importer: string): string | undefined {
  const inside = !relative(PROJECT_ROOT, importer).startsWith('..');
  const match = /^(?:\.\.\/)+(src\/.+)\.js$/.exec(source);
  if (inside || match === null) return undefined;
  const asWritten = resolve(importer, '..', source).replace(/\.js$/, '.ts');
  if (existsSync(asWritten)) return undefined;
  return join(PROJECT_ROOT, (match[1] as string).split('/').join(sep)).concat('.ts');
}
