/**
 * Whatever an answer does, its verdict is true and the others are graded. All answers here are
 * graded in one go, as the bank of wrong answers is.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gradeAnswers, type Verdict } from '../../../../src/course/grading/index.js';
import { ANSWERS } from './nasty-answers.js';
import { OTHER, QUOTES, RIGHT_OTHER, SmallCourse } from './small-course.js';

type Case = keyof typeof ANSWERS;
const OTHERS = ['other', 'otherWrong', 'missing'] as const;
type Other = (typeof OTHERS)[number];

describe('gradeAnswers()', () => {
  const course = new SmallCourse();
  const verdicts = new Map<Case | Other, Verdict>();
  const told: Verdict[] = [];

  beforeAll(async () => {
    const names = Object.keys(ANSWERS) as Case[];
    const jobs = names.map((name) => ({
      exercise: QUOTES,
      answerFile: course.answer(`submissions/${name}`, QUOTES, ANSWERS[name]),
    }));
    const others = [
      { exercise: OTHER, answerFile: course.answer('submissions/other', OTHER, RIGHT_OTHER) },
      {
        exercise: OTHER,
        answerFile: course.answer(
          'submissions/otherWrong',
          OTHER,
          'export const largest = () => 2;',
        ),
      },
      { exercise: QUOTES, answerFile: `${course.folders.root}/nowhere.ts` },
    ];
    const found = await gradeAnswers([...jobs, ...others], {
      folders: course.folders,
      limits: { loadMs: 5_000, testMs: 2_000, exerciseMs: 10_000, memoryMb: 160 },
      onVerdict: (verdict) => told.push(verdict),
    });
    for (const [index, name] of [...names, ...OTHERS].entries()) {
      verdicts.set(name, found[index] as Verdict);
    }
  }, 300_000);

  afterAll(() => course.remove());

  const verdictOn = (name: Case | Other) => verdicts.get(name) as Verdict;
  const statuses = (name: Case) => verdictOn(name).tests.map(({ status }) => status);
  const testOf = (name: Case, index: number) => verdictOn(name).tests[index];

  it('tells each verdict once', () => {
    expect(new Set(told)).toEqual(new Set(verdicts.values()));
    expect(told).toHaveLength(verdicts.size);
  });

  it('passes a right answer, with every point', () => {
    expect(verdictOn('right')).toMatchObject({
      exercise: QUOTES,
      answer: `submissions/right/${QUOTES}.ts`,
      status: 'passed',
      points: 7,
      maxPoints: 7,
      hintsAvailable: 3,
      output: '',
    });
    expect(verdictOn('right').tests[0]).toEqual({
      title: 'mid() lies halfway',
      points: 2,
      earned: 2,
      status: 'passed',
    });
  });

  it('takes what a submission imports from src, and packages, from this project', () => {
    expect(verdictOn('importsSource')).toMatchObject({ status: 'passed', points: 7 });
  });

  it('says of a stub that it is unattempted, also where a test expects a throw', () => {
    expect(verdictOn('stub')).toMatchObject({ status: 'unattempted', points: 0 });
    expect(new Set(statuses('stub'))).toEqual(new Set(['unattempted']));
    expect(testOf('stub', 0)?.sentence).toBe('mid() is not written yet.');
    expect(verdictOn('todoOnImport')).toMatchObject({ status: 'unattempted', points: 0 });
  });

  it('says of a missing file that there is none', () => {
    const { root } = course.folders;
    expect(verdictOn('missing')).toMatchObject({
      status: 'unattempted',
      maxPoints: 7,
      sentence: 'There is no file nowhere.ts.',
    });
    expect(verdictOn('missing').answer).not.toContain(root);
  });

  it('gives partial credit to an answer that is begun, and names what is not written', () => {
    expect(verdictOn('begun')).toMatchObject({ status: 'wrong', points: 4 });
    expect(testOf('begun', 2)).toMatchObject({
      status: 'unattempted',
      sentence: 'sorted() is not written yet.',
    });
  });

  it("says the suite's sentence first, then the two values", () => {
    expect(verdictOn('nan')).toMatchObject({ status: 'wrong', points: 4 });
    expect(testOf('nan', 0)).toMatchObject({
      status: 'wrong',
      earned: 0,
      sentence: 'A bid of 9995 and an ask of 10005 have their mid at 10000.',
      expected: '10000',
      actual: 'NaN',
    });
    expect(testOf('nan', 1)).toMatchObject({
      sentence: 'A bid of 2 over an ask of 1 is a RangeError.',
      expected: 'RangeError to be thrown',
      actual: 'nothing was thrown',
    });
    expect(testOf('otherError', 1)).toMatchObject({
      expected: 'RangeError to be thrown',
      actual: 'threw TypeError: no',
    });
    expect(verdictOn('otherWrong').tests[0]?.sentence).toBe('Of [1, 3, 2]: expected is 3.');
  });

  it('says that an answer changed its input', () => {
    expect(verdictOn('mutates')).toMatchObject({ status: 'wrong', points: 4 });
    expect(testOf('mutates', 2)?.sentence).toMatch(
      /^sorted\(\[3, 1, 2\]\) is \[1, 2, 3\]\. Your code changed its input/,
    );
  });

  it('says what an answer threw, and in which line', () => {
    expect(verdictOn('throws')).toMatchObject({ status: 'crashed', points: 4 });
    expect(testOf('throws', 2)?.sentence).toMatch(
      /^sorted\(\[3, 1, 2\]\) is .*\. Your code threw TypeError: .*\(quotes\.ts, line \d+\)\.$/,
    );
    expect(verdictOn('throwsNothing')).toMatchObject({ status: 'crashed', points: 4 });
    expect(verdictOn('throwsOnImport')).toMatchObject({
      status: 'crashed',
      points: 0,
      maxPoints: 7,
      sentence: 'Your code threw RangeError: on import (quotes.ts, line 3)',
    });
  });

  it('says where an answer does not compile', () => {
    expect(verdictOn('doesNotCompile')).toMatchObject({ status: 'crashed', points: 0 });
    expect(verdictOn('doesNotCompile').sentence).toMatch(
      /^Your file does not compile: quotes\.ts, line 11, column \d+: .+/,
    );
  });

  it('says what an answer does not export, or imports in vain', () => {
    expect(testOf('missingExport', 2)?.sentence).toMatch(
      /Your file quotes\.ts does not export sorted\./,
    );
    expect(verdictOn('missingExport')).toMatchObject({ status: 'crashed', points: 4 });
    expect(verdictOn('missingClass').points).toBe(4);
    expect(verdictOn('missingImport')).toMatchObject({
      status: 'crashed',
      sentence: "quotes.ts imports './nowhere.js', which there is not.",
    });
  });

  it('stops an answer that loops for ever, and keeps what it had earned', () => {
    expect(verdictOn('loopOnImport')).toMatchObject({ status: 'timed out', points: 0 });
    expect(verdictOn('loopOnImport').sentence).toMatch(/was not imported within \d+ s/);
    expect(verdictOn('awaitOnImport').status).toBe('timed out');
    expect(verdictOn('loopInTest')).toMatchObject({ status: 'timed out', points: 3 });
    expect(statuses('loopInTest')).toEqual(['passed', 'passed', 'timed out', 'not run']);
    expect(testOf('loopInTest', 2)?.sentence).toMatch(/did not end within \d+ s/);
  });

  it('stops waiting for a promise that is never settled', () => {
    expect(verdictOn('neverSettles')).toMatchObject({ status: 'timed out', points: 6 });
    expect(testOf('neverSettles', 3)?.sentence).toMatch(/Waited \d+ s for a promise/);
  });

  it('is not fooled by an answer that ends the process', () => {
    expect(verdictOn('exitOnImport')).toMatchObject({ status: 'crashed', points: 0 });
    expect(verdictOn('exitOnImport').sentence).toMatch(/called process\.exit\(0\)/);
    expect(verdictOn('exitInTest')).toMatchObject({ status: 'crashed', points: 4 });
    expect(testOf('exitInTest', 1)?.sentence).toMatch(/called process\.exit\(0\)/);
    for (const name of ['exitForReal', 'aborts', 'kills'] as const) {
      expect(verdictOn(name), name).toMatchObject({ status: 'crashed', points: 3 });
      expect(statuses(name), name).toEqual(['passed', 'passed', 'crashed', 'not run']);
      expect(testOf(name, 2)?.sentence, name).toMatch(/ended the process it ran in/);
    }
    expect(verdictOn('disconnects').status).toBe('crashed');
  });

  it('says of a promise that was rejected without a catch that it reached nobody', () => {
    expect(verdictOn('rejects')).toMatchObject({ status: 'crashed', points: 7 });
    expect(verdictOn('rejects').sentence).toMatch(/reached nobody.*Error: stray/);
  });

  it('keeps what an answer prints, from its beginning, and grades it all the same', () => {
    expect(verdictOn('prints')).toMatchObject({ status: 'passed', points: 7 });
    expect(verdictOn('prints').output).toMatch(/^line 0\nline 1\n/);
    expect(verdictOn('prints').output.length).toBeLessThan(25_000);
  });

  it('says that an answer used up the memory', () => {
    expect(verdictOn('outOfMemory')).toMatchObject({ status: 'crashed', points: 3 });
    expect(testOf('outOfMemory', 2)?.sentence).toMatch(/more than 160 MB of memory/);
  });

  it('does not wait for what an answer leaves behind', () => {
    expect(verdictOn('leavesTimers')).toMatchObject({ status: 'passed', points: 7 });
  });

  it('keeps what one answer does to the globals from the others', () => {
    expect(verdictOn('breaksGlobals').status).toBe('passed');
    expect(verdictOn('other')).toMatchObject({ status: 'passed', points: 1 });
  });

  it('goes on after an answer that ended a process which others share', async () => {
    const names: Case[] = [
      'right',
      'nan',
      'exitForReal',
      'right',
      'stub',
      'aborts',
      'nan',
      'right',
    ];
    const jobs = names.map((name) => ({
      exercise: QUOTES,
      answerFile: `${course.folders.root}/submissions/${name}/${QUOTES}.ts`,
    }));
    const found = await gradeAnswers(jobs, { folders: course.folders, isolate: false });
    expect(found.map(({ status, points }) => [status, points])).toEqual(
      names.map((name) => [verdictOn(name).status, verdictOn(name).points]),
    );
  }, 120_000);

  it('refuses an exercise that has no suite', async () => {
    const job = { exercise: '01-small/nothing', answerFile: 'nowhere.ts' };
    await expect(gradeAnswers([job], { folders: course.folders })).rejects.toThrow(RangeError);
  });
});
