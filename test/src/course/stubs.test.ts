/** `npm run stubs` and `npm run reset`, on a small course in a temporary folder. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as reset } from '../../../src/cli/reset.js';
import { main as stubs } from '../../../src/cli/stubs.js';
import { courseFolders } from '../../../src/course/folders.js';

const SLUG = '01-sample/answer';
const SOLUTION = `/** Header. */

/** Doubles. */
export function double(a: number): number {
  return 2 * a;
}
`;
const STUB = SOLUTION.replace('return 2 * a;', `throw new Error('TODO ${SLUG}');`);
const ANSWER = SOLUTION.replace('2 * a', 'a + a');

const folders = courseFolders(mkdtempSync(join(tmpdir(), 'workbook-stubs-')));
const stubFile = join(folders.exercises, `${SLUG}.ts`);
const solutionFile = join(folders.solutions, `${SLUG}.ts`);
let printed: string[] = [];

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const stub = () => readFileSync(stubFile, 'utf8');
const kept = (n: number) => join(folders.progress, 'answers', SLUG, `${n}.ts`);

beforeEach(() => {
  rmSync(folders.root, { recursive: true, force: true });
  write(solutionFile, SOLUTION);
  cpSync(join(courseFolders().root, 'biome.json'), join(folders.root, 'biome.json'));
  printed = [];
  const print = (line: string) => void printed.push(line);
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folders.root, { recursive: true, force: true });
});

describe('npm run stubs', () => {
  it('writes a missing stub, formatted, and then finds nothing to do', async () => {
    expect(await stubs([], folders)).toBe(0);
    expect(stub()).toBe(STUB);
    expect(await stubs(['--check'], folders)).toBe(0);
    expect(printed.at(-1)).toBe('Of 1 stubs, 1 already were what the cut gives.');
  });

  it('cuts an untouched stub anew when its solution changes, whoever has formatted it', async () => {
    write(stubFile, STUB.replace('  throw', '\tthrow').replaceAll("'", '"'));
    write(solutionFile, SOLUTION.replace('Doubles.', 'Twice a number.'));
    expect(await stubs([], folders)).toBe(0);
    expect(stub()).toContain('Twice a number.');
    expect(existsSync(folders.progress)).toBe(false);
  });

  it.each([
    ['an answer', ANSWER],
    ['a comment in a body', STUB.replace('  throw', '  // an idea\n  throw')],
    ['a private helper', `${STUB}\nfunction half(a: number): number {\n  return a / 2;\n}\n`],
    ['a file that does not parse', STUB.replace('throw', 'if (')],
  ])('leaves %s alone and says so', async (_what, text) => {
    write(stubFile, text);
    expect(await stubs([], folders)).toBe(0);
    expect(stub()).toBe(text);
    expect(printed[0]).toContain(`exercises/${SLUG}.ts has been edited and is left alone`);
  });

  it('--force cuts an edited one and keeps the answer', async () => {
    write(stubFile, ANSWER);
    expect(await stubs(['--force'], folders)).toBe(0);
    expect(stub()).toBe(STUB);
    expect(readFileSync(kept(1), 'utf8')).toBe(ANSWER);
  });

  it('--check writes nothing and fails on a stub that is missing, stale or edited', async () => {
    expect(await stubs(['--check'], folders)).toBe(1);
    expect(existsSync(stubFile)).toBe(false);
    write(stubFile, ANSWER);
    expect(await stubs(['--check'], folders)).toBe(1);
    expect(stub()).toBe(ANSWER);
  });

  it('names a stub whose solution is gone', async () => {
    write(join(folders.exercises, '01-sample/gone.ts'), STUB);
    await stubs([], folders);
    expect(printed.join('\n')).toContain('exercises/01-sample/gone.ts has no solution');
  });

  it('an unknown slug or option is one clear line', async () => {
    expect(await stubs(['04'], folders)).toBe(1);
    expect(printed).toEqual(['There is no exercise or chapter "04".']);
    expect(await stubs(['--frce'], folders)).toBe(1);
    expect(printed).toHaveLength(2);
  });
});

describe('npm run reset', () => {
  it('gives the stub back and keeps each answer under its own number', async () => {
    write(stubFile, ANSWER);
    expect(await reset([SLUG], folders)).toBe(0);
    expect(stub()).toBe(STUB);
    write(stubFile, `${ANSWER}// second\n`);
    await reset(['01'], folders);
    expect(readFileSync(kept(1), 'utf8')).toBe(ANSWER);
    expect(readFileSync(kept(2), 'utf8')).toContain('// second');
    expect(printed[1]).toContain('Your answer is kept in');
  });

  it('says so where there is nothing to give back', async () => {
    write(stubFile, STUB);
    expect(await reset([SLUG], folders)).toBe(0);
    expect(printed).toEqual([`exercises/${SLUG}.ts is the stub already.`]);
    expect(existsSync(folders.progress)).toBe(false);
  });

  it('no slug, or an unknown one, is one clear line', async () => {
    expect(await reset([], folders)).toBe(1);
    expect(await reset(['01-sample/other'], folders)).toBe(1);
    expect(printed).toEqual([
      'Name an exercise: npm run reset -- 03-inventory-skew/skewed-quotes',
      'There is no exercise or chapter "01-sample/other". Did you mean 01-sample/answer?',
    ]);
  });
});
