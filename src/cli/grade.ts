/**
 * `npm run grade [-- <exercise or chapter>…] [--answers DIR] [--json FILE] [--details]`: grades the
 * answers in `exercises/`, or in another folder, and says what is wrong in a sentence each.
 *
 * The exit status is 0 only where all that was selected passed. `--json -` writes the full result to
 * the standard output and nothing else.
 */

import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answerIn, listExercises } from '../course/catalogue.js';
import { type CourseFolders, courseFolders } from '../course/folders.js';
import {
  type GradeReport,
  gradeAnswers,
  gradeReport,
  type Verdict,
} from '../course/grading/index.js';
import { summaryText, type TextOptions, verdictText } from '../course/grading/render-text.js';
import { chooseExercises } from '../course/selection.js';

export async function main(
  args: readonly string[],
  folders: CourseFolders = courseFolders(),
): Promise<number> {
  process.stdout.off('error', ignoreClosedPipe).on('error', ignoreClosedPipe);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        answers: { type: 'string' },
        json: { type: 'string' },
        details: { type: 'boolean' },
      },
    });
    const slugs = selected(folders, positionals);
    const answers = answersFolder(folders, values.answers);
    const isSilent = values.json === '-';
    const print = (text: string): void => {
      if (!isSilent) console.log(text);
    };
    const options = { details: values.details, all: slugs.length === 1, colour: hasColour() };
    const report = await grade(folders, slugs, answers, (verdict) => {
      print(verdictText(verdict, options));
      printHint(verdict, options, print);
    });
    if (slugs.length > 1) print(`\n${summaryText(report)}`);
    if (values.json !== undefined) writeReport(report, values.json);
    return report.passed ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

/** Grades, and tells each verdict as soon as it and all before it stand. */
async function grade(
  folders: CourseFolders,
  slugs: readonly string[],
  answers: string,
  tell: (verdict: Verdict) => void,
): Promise<GradeReport> {
  const jobs = slugs.map((slug) => ({ exercise: slug, answerFile: answerIn(answers, slug) }));
  const standing = new Map<string, Verdict>();
  let told = 0;
  const verdicts = await gradeAnswers(jobs, {
    folders,
    onVerdict: (verdict) => {
      standing.set(verdict.exercise, verdict);
      for (; ; told += 1) {
        const next = standing.get(slugs[told] ?? '');
        if (next === undefined) break;
        tell(next);
      }
    },
  });
  return gradeReport(verdicts);
}

function selected(folders: CourseFolders, words: readonly string[]): readonly string[] {
  const all = listExercises(folders).map(({ slug }) => slug);
  const slugs = chooseExercises(all, words);
  if (slugs.length === 0) throw new RangeError('There are no exercises to grade.');
  return slugs;
}

function answersFolder(folders: CourseFolders, given: string | undefined): string {
  if (given === undefined) return folders.exercises;
  const folder = [resolve(given), join(folders.root, given)].find((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory(),
  );
  if (folder === undefined)
    throw new RangeError(`There is no folder of answers at ${resolve(given)}.`);
  return folder;
}

function printHint(verdict: Verdict, { all }: TextOptions, print: (text: string) => void): void {
  if (!all || verdict.status === 'passed' || verdict.hintsAvailable === 0) return;
  print(`\nThere are ${verdict.hintsAvailable} hints: npm run hint -- ${verdict.exercise}`);
}

function writeReport(report: GradeReport, file: string): void {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (file === '-') {
    process.stdout.write(text);
    return;
  }
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
}

/** Whoever reads us may stop early, as `head` does; that is no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function hasColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}
