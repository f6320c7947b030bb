/** `npm run grade` and `npm run hint`, on a small course. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as grade } from '../../../../src/cli/grade.js';
import { main as hint } from '../../../../src/cli/hint.js';
import { OTHER, QUOTES, quotesAnswer, RIGHT_OTHER, SmallCourse } from './small-course.js';

const course = new SmallCourse();
const { folders } = course;
let printed: string[] = [];
let complained: string[] = [];

beforeAll(() => {
  course.answer('exercises', OTHER, RIGHT_OTHER);
  course.answer('exercises', QUOTES, quotesAnswer({ mid: 'export const mid = () => 1;' }));
});
beforeEach(() => {
  printed = [];
  complained = [];
  vi.spyOn(console, 'log').mockImplementation((text) => printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text) => complained.push(text));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => course.remove());

describe('grade', () => {
  it('tells all exercises in their order, and is 0 only where all of them passed', async () => {
    const json = join(folders.root, 'reports', 'all.json');
    expect(await grade(['--json', json], folders)).toBe(1);
    expect(printed.join('\n')).toBe(`passed         1/1  ${OTHER}
wrong          4/7  ${QUOTES}
    wrong        0/2  mid() lies halfway
        A bid of 9995 and an ask of 10005 have their mid at 10000.
        expected  10000
        yours     1
    wrong        0/1  mid() refuses a crossed market
        A bid of 2 over an ask of 1 is a RangeError.
        expected  RangeError to be thrown
        yours     nothing was thrown
    passed       3/3  sorted() sorts a copy
    passed       1/1  later() comes to 1

2 exercises: 1 passed, 1 wrong. 5 of 8 points.`);
    const report = JSON.parse(readFileSync(json, 'utf8'));
    expect(report).toMatchObject({ passed: false, points: 5, maxPoints: 8 });
    expect(report.exercises.map(({ status }: { status: string }) => status)).toEqual([
      'passed',
      'wrong',
    ]);
  }, 120_000);

  it('is 0 where what was selected passed, and lists its tests with their points', async () => {
    expect(await grade(['other'], folders)).toBe(0);
    expect(printed.join('\n')).toBe(`passed         1/1  ${OTHER}
    passed       1/1  largest() is the largest`);
  }, 120_000);

  it('grades another folder; stacks and what was printed come with --details only', async () => {
    const answer = quotesAnswer({
      top: 'console.log("hello");',
      mid: 'export function mid() { throw new Error("broken"); }',
    });
    course.answer('elsewhere', QUOTES, answer);
    expect(await grade([QUOTES, '--answers', 'elsewhere'], folders)).toBe(1);
    expect(printed.join('\n')).not.toMatch(/hello|\n +at /);
    expect(printed.join('\n')).toMatch(/There are 3 hints: npm run hint -- 01-small\/quotes$/);
    printed = [];
    await grade([QUOTES, '--answers', join(folders.root, 'elsewhere'), '--details'], folders);
    expect(printed.join('\n')).toMatch(/\n +at mid .*quotes\.ts/);
    expect(printed.join('\n')).toMatch(/It printed:\n +hello/);
  }, 120_000);

  it.each([
    [['quots'], 'There is no exercise or chapter "quots". Did you mean 01-small/quotes?'],
    [['--nonsense'], expect.stringContaining("Unknown option '--nonsense'")],
    [['--answers', 'nowhere'], expect.stringContaining('There is no folder of answers at')],
  ])('%j is refused in one line', async (args, line) => {
    expect(await grade(args, folders)).toBe(1);
    expect(complained).toEqual([line]);
    expect(printed).toEqual([]);
  });
});

describe('hint', () => {
  it('gives one hint after the other, and says when there are no more', async () => {
    for (let count = 0; count < 4; count += 1) expect(await hint([QUOTES], folders)).toBe(0);
    expect(printed).toEqual([
      'Hint 1 of 3: A nudge.',
      'Hint 2 of 3: The idea.',
      'Hint 3 of 3: Nearly the answer.',
      expect.stringMatching(/^You have had all 3 hints for 01-small\/quotes\./),
    ]);
  });

  it('--again repeats what was given, --reset starts over', async () => {
    await hint([OTHER], folders);
    await hint([OTHER, '--again'], folders);
    await hint([OTHER, '--reset'], folders);
    await hint(['other'], folders);
    expect(printed).toEqual([
      'Hint 1 of 2: One.',
      'Hint 1 of 2: One.',
      `The hints for ${OTHER} start over.`,
      'Hint 1 of 2: One.',
    ]);
  });

  it('survives a broken file of progress', async () => {
    course.write(join(folders.progress, 'hints.json'), '{ broken');
    await hint([QUOTES], folders);
    expect(printed).toEqual(['Hint 1 of 3: A nudge.']);
  });

  it.each([
    [[], /^Say for which exercise/],
    [['01'], /^Hints come for one exercise at a time/],
    [['others'], /Did you mean 01-small\/other/],
  ])('%j is refused in one line', async (args, line) => {
    expect(await hint(args, folders)).toBe(1);
    expect(complained).toEqual([expect.stringMatching(line)]);
  });
});
