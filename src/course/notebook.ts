/**
 * What a notebook calls about its exercises: `attempt` runs the learner's code, `check` grades it in
 * place with the verdict of `npm run grade`, `hint` gives the next hint.
 *
 * None of them throws, so that Run All on a fresh clone shows no error: what is missing or broken is
 * said in a sentence. Grading happens in a process of its own, because an answer may loop for ever
 * and the kernel must not. The kernel's working directory is the project's root. tslab compiles this
 * to CommonJS: no `import.meta` here, nor in what it imports.
 */

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../data/project-root.js';
import { type DisplaySink, display } from '../plot/display.js';
import { sentenceHtml, verdictHtml } from './grading/render-html.js';
import { verdictText } from './grading/render-text.js';
import type { GradeReport } from './grading/verdict.js';

const TODO = /^TODO (\d\d-[a-z0-9-]+\/[a-z0-9-]+)$/;
const LARGEST_OUTPUT = 64 * 1024 * 1024;

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs code that uses an answer, and returns its value. Where the answer is not written yet, or
 * throws, a sentence is shown and the value is undefined; of an async function, the value awaited.
 * @example attempt(() => mid(9995, 10005))
 */
export function attempt<T>(code: () => T, sink?: DisplaySink): T | undefined {
  const fail = (error: unknown): undefined => {
    tell(attemptSentence(error), sink);
    return undefined;
  };
  try {
    const value = code();
    return isPromise(value) ? (value.catch(fail) as T) : value;
  } catch (error) {
    return fail(error);
  }
}

/**
 * Grades an exercise and shows the verdict. The environment variable `WORKBOOK_ANSWERS` names
 * another folder of answers than `exercises`.
 * @example await check('03-inventory-skew/skewed-quotes')
 */
export async function check(slug: string, sink?: DisplaySink): Promise<void> {
  const answers = process.env.WORKBOOK_ANSWERS;
  const from = answers ? ['--answers', answers] : [];
  const { stdout, stderr } = await command('grade', slug, '--json', '-', ...from);
  if (!stdout.startsWith('{')) {
    tell(stderr.trim() || 'The grader said nothing.', sink);
    return;
  }
  const { exercises } = JSON.parse(stdout) as GradeReport;
  display(
    {
      'text/html': exercises.map(verdictHtml).join('\n'),
      'text/plain': exercises.map((verdict) => verdictText(verdict, { all: true })).join('\n\n'),
    },
    sink,
  );
}

/**
 * Shows the next hint of an exercise.
 * @example await hint('03-inventory-skew/skewed-quotes')
 */
export async function hint(slug: string, sink?: DisplaySink): Promise<void> {
  const { stdout, stderr } = await command('hint', slug);
  tell((stdout || stderr).trim(), sink);
}

function attemptSentence(error: unknown): string {
  const { name, message } = asError(error);
  const slug = TODO.exec(message)?.[1];
  if (slug === undefined) return `Your code threw ${name}: ${message}`;
  return `Not attempted yet: write exercises/${slug}.ts, then run this cell again.`;
}

/** Cells may have globals of their own, so that `instanceof` says nothing here. */
function asError(thrown: unknown): { readonly name: string; readonly message: string } {
  const { name, message } = Object(thrown) as { name?: unknown; message?: unknown };
  return typeof message === 'string'
    ? { name: String(name ?? 'Error'), message }
    : { name: 'a value', message: String(thrown) };
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as Partial<Promise<unknown>> | undefined)?.catch === 'function';
}

function tell(sentence: string, sink?: DisplaySink): void {
  display({ 'text/html': sentenceHtml(sentence), 'text/plain': sentence }, sink);
}

/** Runs a command of the project; a status other than 0 is an answer like any other. */
function command(...args: readonly string[]): Promise<Ended> {
  const root = projectRoot();
  const file = join(root, 'src', 'cli', 'run.mjs');
  const options = { cwd: root, maxBuffer: LARGEST_OUTPUT, windowsHide: true };
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], options, (_error, stdout, stderr) =>
      resolve({ stdout, stderr }),
    );
  });
}
