/**
 * A verdict as lines for a terminal: for each test a sentence first, then the two values. Stacks,
 * and what the answer printed, come only with `details`.
 */

import { styleText } from 'node:util';
import { notAttempted } from './not-attempted.js';
import type { ExerciseStatus, GradeReport, TestStatus, TestVerdict, Verdict } from './verdict.js';

export interface TextOptions {
  /** With the tests of exercises that passed, or are not attempted, too. */
  readonly all?: boolean;
  /** With stacks, and with what the answer printed. */
  readonly details?: boolean;
  readonly colour?: boolean;
}

type Colour = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<TestStatus, Colour>> = {
  passed: 'green',
  wrong: 'yellow',
  crashed: 'red',
  'timed out': 'red',
  unattempted: 'gray',
  'not run': 'gray',
};
const STATUS_WIDTH = 'unattempted'.length;

/** One exercise. Exercises that passed or are not attempted take one line, unless `all` is asked. */
export function verdictText(verdict: Verdict, options: TextOptions = {}): string {
  const { status, points, maxPoints, exercise } = verdict;
  const isQuiet = !options.all && (status === 'passed' || status === 'unattempted');
  const lines = [`${label(status, options)}  ${`${points}/${maxPoints}`.padStart(5)}  ${exercise}`];
  const sentence = sentenceOf(verdict, options);
  if (sentence !== undefined) lines.push(indented(sentence, 4));
  if (options.details && verdict.details) lines.push(indented(verdict.details, 4));
  if (!isQuiet) {
    for (const test of verdict.tests) lines.push(testText(test, status, options));
    if (verdict.output !== '') lines.push(outputText(verdict.output, options));
  }
  return lines.join('\n');
}

function sentenceOf({ sentence, status, answer }: Verdict, { all }: TextOptions) {
  if (sentence !== undefined || status !== 'unattempted' || !all) return sentence;
  return notAttempted(answer);
}

/** The sum of all verdicts, in one line. */
export function summaryText({ exercises, points, maxPoints }: GradeReport): string {
  const statuses: ExerciseStatus[] = ['passed', 'wrong', 'crashed', 'timed out', 'unattempted'];
  const counts = statuses.flatMap((status) => {
    const count = exercises.filter((verdict) => verdict.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  const what = exercises.length === 1 ? '1 exercise' : `${exercises.length} exercises`;
  return `${what}: ${counts.join(', ')}. ${points} of ${maxPoints} points.`;
}

function testText(test: TestVerdict, of: ExerciseStatus, options: TextOptions): string {
  const { status, earned, points, title, sentence, expected, actual, details } = test;
  const lines = [`    ${label(status, options)}  ${earned}/${points}  ${title}`];
  if (sentence !== undefined && of !== 'unattempted') lines.push(indented(sentence, 8));
  if (expected !== undefined) lines.push(valueText('expected', expected));
  if (actual !== undefined) lines.push(valueText('yours', actual));
  if (options.details && details !== undefined) lines.push(indented(details, 8));
  return lines.join('\n');
}

/** A value with its name; what has several lines starts below it. */
function valueText(name: string, value: string): string {
  const start = `        ${name.padEnd('expected'.length)}  `;
  return value
    .split('\n')
    .join(`\n${' '.repeat(start.length)}`)
    .replace(/^/, start);
}

function outputText(output: string, { details }: TextOptions): string {
  if (!details) return indented('It printed something: --details shows it.', 4);
  return `${indented('It printed:', 4)}\n${indented(output.trimEnd(), 8)}`;
}

function label(status: TestStatus, { colour }: TextOptions): string {
  const text = status.padEnd(STATUS_WIDTH);
  return colour ? styleText(COLOURS[status], text) : text;
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
