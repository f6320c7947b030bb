/**
 * A copy of the project for the browser test to work in: it runs and saves notebooks and puts answers
 * into exercises, and the tree it was started from stays as it was, even when it is killed.
 *
 * Packages are linked, all but plotly.js: Jupyter's server hands out no file that a link leads to
 * outside its root. So is `.venv` where there is one; where there is none, the copy's own first start
 * makes it, as on a fresh machine.
 */

import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const NOT_COPIED = new Set(['.git', 'node_modules', 'artifacts', 'coverage', '.venv', '.jupyter']);
/** Made by an earlier run in the copy, and worth a minute. */
const KEPT = new Set(['.venv']);
/** Packages that the browser loads. */
const SERVED = new Set(['plotly.js-dist-min']);

/** Makes the copy below `folder`, afresh, and gives its root. */
export function scratchProject(root: string, folder: string): string {
  const copy = join(folder, 'project');
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(copy)) {
    if (!KEPT.has(name)) rmSync(join(copy, name), { recursive: true, force: true });
  }
  for (const name of readdirSync(root)) {
    if (!NOT_COPIED.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  linkPackages(join(root, 'node_modules'), join(copy, 'node_modules'));
  if (existsSync(join(root, '.venv')) && !existsSync(join(copy, '.venv'))) {
    symlinkSync(join(root, '.venv'), join(copy, '.venv'), 'junction');
  }
  return copy;
}

function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && !SERVED.has(entry.name)) symlinkSync(source, target, 'junction');
    else cpSync(source, target, { recursive: true });
  }
}

/** Puts the model answers of a chapter in the place of the learner's files. */
export function answerChapter(copy: string, chapter: string): void {
  const solutions = join(copy, 'solutions', chapter);
  if (existsSync(solutions)) {
    cpSync(solutions, join(copy, 'exercises', chapter), { recursive: true });
  }
}
