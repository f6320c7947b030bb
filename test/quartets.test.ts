/**
 * The gates of the quartets: chapter, solution, stub, suite, wrong answers and notebook belong
 * together by name, and the suites tell right from wrong.
 *
 * Nothing here reads `exercises/`, which a learner edits: the stubs are cut afresh into a temporary
 * folder. Everything is graded in one go by the learner's own grader.
 */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerIn } from '../src/course/catalogue.js';
import { courseFolders } from '../src/course/folders.js';
import {
  type GradeJob,
  gradeAnswers,
  readSuite,
  type Verdict,
} from '../src/course/grading/index.js';
import { filesIn, slugsIn } from '../src/course/slugs.js';
import { cutAll } from '../src/course/stubs.js';
import { exportedValues, importsOf, lineOf, nodesIn, parse } from './gates/syntax.js';

const LEAST_WRONG_ANSWERS = 3;
const LEAST_HINTS = 2;
const CHAPTER = /^\d\d-[a-z0-9-]+$/;

const folders = courseFolders();
const solved = slugsIn(folders.solutions);
const suites = slugsIn(folders.suites, '.test.ts');
const chaptersOf = (slugs: readonly string[]) => [...new Set(slugs.map((slug) => dirname(slug)))];
/** What a learner saves beside the lessons (`Untitled.ipynb`, `03-…-Copy1.ipynb`) is none of them. */
const notebooks = filesIn(folders.notebooks, '.ipynb').filter((name) => CHAPTER.test(name));

function wrongAnswersOf(slug: string): readonly string[] {
  const folder = join(folders.wrongAnswers, slug);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const stubs = mkdtempSync(join(tmpdir(), 'workbook-gates-'));
const verdicts = new Map<string, Verdict>();
const verdictOf = (file: string) => verdicts.get(file) as Verdict;

beforeAll(async () => {
  for (const [slug, text] of cutAll(folders, solved)) {
    mkdirSync(dirname(answerIn(stubs, slug)), { recursive: true });
    writeFileSync(answerIn(stubs, slug), text);
  }
  const gradable = solved.filter((slug) => suites.includes(slug));
  const jobs = gradable.flatMap((exercise): GradeJob[] =>
    [
      answerIn(stubs, exercise),
      answerIn(folders.solutions, exercise),
      ...wrongAnswersOf(exercise),
    ].map((answerFile) => ({ exercise, answerFile })),
  );
  // Our own answers leave globals alone and may share processes, but for those that end theirs.
  const [fierce, tame] = [jobs.filter(isFierce), jobs.filter((job) => !isFierce(job))];
  const keep = (verdict: Verdict, job: GradeJob) => verdicts.set(job.answerFile, verdict);
  await gradeAnswers(tame, { isolate: false, onVerdict: keep });
  await gradeAnswers(fierce, { onVerdict: keep });
}, 1_800_000);

afterAll(() => rmSync(stubs, { recursive: true, force: true }));

describe('the course', () => {
  it('has chapters', () => {
    expect(solved.length, 'no solutions/<chapter>/<exercise>.ts was found').toBeGreaterThan(0);
    expect(notebooks.length, 'no notebooks/<chapter>.ipynb was found').toBeGreaterThan(0);
  });

  it('has a notebook for each chapter, and a chapter for each notebook', () => {
    expect(notebooks, 'notebooks/ and the folders of solutions/ must agree').toEqual(
      chaptersOf(solved),
    );
  });

  it('has a suite for each solution, and a solution for each suite', () => {
    expect(suites, 'test/course/ and solutions/ must agree').toEqual(solved);
  });

  it('has wrong answers for exercises that exist, and for no others', () => {
    const faults = filesIn(folders.wrongAnswers, '.ts');
    const named = [...new Set(faults.map((fault) => dirname(fault)))];
    expect(named.filter((slug) => !solved.includes(slug))).toEqual([]);
  });

  it('gives each chapter a number of its own', () => {
    const numbers = chaptersOf(solved).map((chapter) => chapter.slice(0, 2));
    expect(numbers, 'two folders of solutions/ share a number').toEqual([...new Set(numbers)]);
  });
});

describe.each(solved)('%s', (slug) => {
  const suiteFile = join(folders.suites, `${slug}.test.ts`);
  const solutionFile = answerIn(folders.solutions, slug);

  it('its solution imports nothing of the course but src/', () => {
    const foreign = importsOf(parse(solutionFile)).filter(
      ({ from }) =>
        from.startsWith('#') || (from.startsWith('.') && !from.startsWith('../../src/')),
    );
    expect(foreign, `solutions/${slug}.ts must import from ../../src/ and packages only`).toEqual(
      [],
    );
  });

  it('its suite carries its name, points, titles and hints as literals', () => {
    const suite = readSuite(suiteFile);
    expect(suite.exercise, 'the first argument of graded()').toBe(slug);
    expect(suite.hints.length, 'number of hints').toBeGreaterThanOrEqual(LEAST_HINTS);
    expect(suite.hints.filter((hint) => hint.trim() === '')).toEqual([]);
    expect(suite.tests.length, 'number of tests').toBeGreaterThan(0);
    const titles = suite.tests.map(({ title }) => title);
    expect([...new Set(titles)], 'titles must differ').toEqual(titles);
    const worthless = suite.tests.filter(({ points }) => !(Number.isInteger(points) && points > 0));
    expect(worthless, 'points must be whole and above 0').toEqual([]);
  });

  it('each expect of its suite says what is expected, and nothing else asserts', () => {
    expect(silentAssertions(suiteFile)).toEqual([]);
  });

  it('its suite imports its own answer and no other', () => {
    const answers = importsOf(parse(suiteFile)).filter(({ from }) =>
      /#answers|solutions\/|exercises\//.test(from),
    );
    expect([...new Set(answers.map(({ from }) => from))]).toEqual([`#answers/${slug}.js`]);
  });

  it('its stub, freshly cut, is unattempted and earns nothing', () => {
    const { status, points, tests } = verdictOf(answerIn(stubs, slug));
    const earning = tests.filter(({ earned }) => earned > 0).map(({ title }) => title);
    expect({ status, points, earning }).toEqual({ status: 'unattempted', points: 0, earning: [] });
  });

  it('its solution passes with all points', () => {
    const { status, points, maxPoints, sentence, tests } = verdictOf(solutionFile);
    const failed = tests.filter((test) => test.status !== 'passed');
    expect({ status, sentence, failed }).toEqual({
      status: 'passed',
      sentence: undefined,
      failed: [],
    });
    expect(points).toBe(maxPoints);
  });

  it(`has at least ${LEAST_WRONG_ANSWERS} wrong answers`, () => {
    expect(wrongAnswersOf(slug).length).toBeGreaterThanOrEqual(LEAST_WRONG_ANSWERS);
  });

  const wrong = wrongAnswersOf(slug).map((file): [string, string] => [basename(file), file]);
  it.each(wrong)('wrong answer %s is caught, and told in a sentence', (_name, file) => {
    const text = readFileSync(file, 'utf8');
    expect(text, 'a wrong answer opens with its fault').toMatch(/^\/\*\* Wrong: \S/);
    const exported = exportedValues(parse(file));
    const missing = [...exportedValues(parse(solutionFile))].filter((name) => !exported.has(name));
    expect(exported.has('*') ? [] : missing, 'the solution exports these too').toEqual([]);

    const { status, tests, sentence, details } = verdictOf(file);
    const why = status === 'crashed' ? `: ${details ?? sentence}` : '';
    expect(`${status}${why}`, 'the verdict on the fault').toBe(expectedStatus(text));
    const first = tests.find((test) => test.status !== 'passed');
    expect(first?.sentence ?? sentence ?? '', 'what a learner sees first').toMatch(SENTENCE);
  });
});

/** Four words or more, and not what an assertion library says by itself. */
const SENTENCE = /^(?!expected |AssertionError|\w*Error:)\S+(?:\s+\S+){3,}/;

function isFierce({ answerFile }: GradeJob): boolean {
  return expectedStatus(readFileSync(answerFile, 'utf8')) !== 'wrong';
}

/** Nearly every fault is a wrong value; one that says "crashes" or "loops for ever" does that. */
function expectedStatus(text: string): Verdict['status'] {
  const fault = text.slice(0, text.indexOf('*/'));
  if (/\bcrashes\b/.test(fault)) return 'crashed';
  return /\bloops for ever\b/.test(fault) ? 'timed out' : 'wrong';
}

/** Calls of `expect` without a sentence, and of functions that assert or test without points. */
function silentAssertions(file: string): string[] {
  const source = parse(file);
  return [...nodesIn(source)].filter(ts.isCallExpression).flatMap((call) => {
    const callee = call.expression.getText(source);
    const place = `line ${lineOf(source, call)}`;
    if (/^(?:it|test|assert|assert\..+)$/.test(callee))
      return [`${place}: use points() and expect()`];
    if (!/^expect(?:\.soft|\.poll)?$/.test(callee) || call.arguments.length >= 2) return [];
    return [`${place}: say in a second argument what was expected, for which input`];
  });
}
