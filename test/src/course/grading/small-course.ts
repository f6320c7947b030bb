/**
 * A course of two exercises in a folder of its own, for tests of the grader: what the answers there
 * do must not depend on any chapter, and some of them could not be compiled.
 */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CourseFolders, courseFolders } from '../../../../src/course/folders.js';

export const QUOTES = '01-small/quotes';
export const OTHER = '01-small/other';

const QUOTES_SUITE = `
import { expect } from 'vitest';
import { later, mid, sorted } from '#answers/01-small/quotes.js';
import { graded } from '../../../src/course/graded.js';

graded('01-small/quotes', { hints: ['A nudge.', 'The ' + 'idea.', 'Nearly the answer.'] }, (points) => {
  points(2, 'mid() lies halfway', () => {
    expect(mid(9995, 10005), 'A bid of 9995 and an ask of 10005 have their mid at 10000').toBe(10000);
  });
  points(1, 'mid() refuses a crossed market', () => {
    expect(() => mid(2, 1), 'A bid of 2 over an ask of 1 is a RangeError').toThrow(RangeError);
  });
  points(3, 'sorted() sorts a copy', () => {
    expect(sorted(Object.freeze([3, 1, 2])), 'sorted([3, 1, 2]) is [1, 2, 3]').toEqual([1, 2, 3]);
  });
  points(1, 'later() comes to 1', async () => {
    expect(await later(), 'later() comes to 1').toBe(1);
  });
});
`;

const OTHER_SUITE = `
import { expect } from 'vitest';
import { largest } from '#answers/01-small/other.js';
import { graded } from '../../../src/course/graded.js';

graded('01-small/other', { hints: ['One.', 'Two.'] }, (points) => {
  points(1, 'largest() is the largest', () => {
    expect(largest([1, 3, 2]), 'Of [1, 3, 2]: expected is 3').toBe(3);
  });
});
`;

/** The parts of a right answer to \`quotes\`; a test replaces some of them. */
const RIGHT = {
  top: '',
  mid: `export function mid(bid: number, ask: number): number {
  if (bid > ask) throw new RangeError('crossed');
  return (bid + ask) / 2;
}`,
  sorted: `export function sorted(prices: readonly number[]): number[] {
  return [...prices].sort((one, other) => one - other);
}`,
  later: 'export async function later(): Promise<number> { return 1; }',
};

/** An answer to `quotes` that is right but for the given parts. */
export function quotesAnswer(parts: Partial<typeof RIGHT> = {}): string {
  const { top, mid, sorted, later } = { ...RIGHT, ...parts };
  return [top, mid, sorted, later].join('\n');
}

export const RIGHT_OTHER = `export function largest(values: readonly number[]): number {
  return Math.max(...values.map((value) => value));
}`;

export class SmallCourse {
  readonly folders: CourseFolders;

  constructor() {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'workbook-course-')));
    this.folders = courseFolders(root);
    this.write(join(this.folders.suites, `${QUOTES}.test.ts`), QUOTES_SUITE);
    this.write(join(this.folders.suites, `${OTHER}.test.ts`), OTHER_SUITE);
  }

  /** Writes an answer below the course's root, and returns its path. */
  answer(folder: string, slug: string, text: string): string {
    return this.write(join(this.folders.root, folder, `${slug}.ts`), text);
  }

  write(file: string, text: string): string {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  remove(): void {
    rmSync(this.folders.root, { recursive: true, force: true });
  }
}
