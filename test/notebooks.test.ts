/**
 * The gates of the notebooks: each is written as the style asks, and runs from top to bottom against
 * the solutions, on tslab's own converter and executor, with Node alone.
 *
 * Outputs that a learner has saved are ignored. Two notebooks run at a time.
 */

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { courseFolders } from '../src/course/folders.js';
import { readNotebook, sourceOf } from '../src/course/notebook-file.js';
import { type NotebookRun, runNotebook, savedBytes } from '../src/course/run-notebook.js';
import { filesIn, slugsIn } from '../src/course/slugs.js';
import {
  faultText,
  figuresIn,
  gradedIn,
  hasSlider,
  inTurns,
  shownBy,
} from './gates/notebook-facts.js';
import { type LineFault, longLines, strayDollars } from './gates/notebook-text.js';

const CHAPTER = /^\d\d-[a-z0-9-]+$/;
const MOST_LINES = 20;
const MOST_CHARACTERS = 100;
const MOST_BYTES = 2_000_000;
/** Chapters in which nothing is learnt by moving a parameter. */
const WITHOUT_SLIDER: readonly string[] = [];
const SLOW = 1_800_000;

const folders = courseFolders();
const chapters = filesIn(folders.notebooks, '.ipynb').filter((name) => CHAPTER.test(name));
const notebookOf = (chapter: string) => readNotebook(join(folders.notebooks, `${chapter}.ipynb`));

it('there are notebooks', () => {
  expect(chapters.length, 'no notebooks/<chapter>.ipynb was found').toBeGreaterThan(0);
});

describe('the gate for dollars in prose', () => {
  it.each([
    'A quote of $\\$99.95$ / $\\$100.05$, and HK$\\$0.01$ a tick.',
    '$$\\text{profit} = \\$150 - \\$240 \\tag{1}$$ follows from $n \\times \\$0.05$ a share.',
    'A formula may\nbreak: $a +\nb$.',
    'Code may say `$price`, `\\$` and ``a `$` b``.',
    '```ts\nconst cost = "$5 or $6";\n```',
    '> ```ts\n> const cents = `$5`;\n> ```',
  ])('lets a formula, an amount and code pass: %s', (markdown) => {
    expect(strayDollars(markdown)).toEqual([]);
  });

  it.each([
    ['an escaped dollar alone', 'It costs \\$5.', [1]],
    ['two of them in a paragraph', 'From \\$5\nto \\$6.', [1, 2]],
    ['two bare ones', 'Pay $5 and get $6.', [1, 1]],
    ['a formula that a paragraph ends', 'First.\n\nA price $p\n\nand no more.', [3]],
    ['an amount beside a formula', 'With $q$ lots: \\$5 each.', [1]],
    ['an amount after code', '```ts\nf();\n```\nThat is \\$5.', [4]],
  ])('finds %s', (_, markdown, lines) => {
    expect(strayDollars(markdown).map(({ line }) => line)).toEqual(lines);
  });
});

describe.each(chapters)('%s is written in the house style', (chapter) => {
  const cells = notebookOf(chapter).cells.map((cell, index) => ({
    number: index + 1,
    type: cell.cell_type,
    text: sourceOf(cell),
  }));
  const code = cells.filter(({ type }) => type === 'code');
  const prose = cells.filter(({ type }) => type === 'markdown').map(({ text }) => text);
  const exercises = slugsIn(folders.solutions).filter((slug) => slug.startsWith(`${chapter}/`));

  it('opens with the question, what you will be able to do, what you need, and the minutes', () => {
    const firstCode = cells.findIndex(({ type }) => type === 'code');
    const header = cells.slice(0, firstCode).map(({ text }) => text);
    expect(header[0] ?? '', 'the first cell').toMatch(/^# \S/);
    for (const part of [
      /\bquestion\b/i,
      /you (?:can|will be able to)\b/i,
      /\bneed/i,
      /\b\d+ minutes\b/i,
    ]) {
      expect(header.join('\n'), 'the prose before the first code cell').toMatch(part);
    }
  });

  it('has prose before each code cell', () => {
    const bare = code.filter(({ number }) => cells[number - 2]?.type !== 'markdown');
    expect(bare.map(({ number, text }) => `cell ${number}: ${text.split('\n')[0]}`)).toEqual([]);
  });

  it(`has no code cell of more than ${MOST_LINES} lines`, () => {
    const lines = (text: string) => text.trim().split('\n').length;
    const long = code.filter(({ text }) => lines(text) > MOST_LINES);
    expect(long.map(({ number, text }) => `cell ${number}: ${lines(text)} lines`)).toEqual([]);
  });

  const placed = (number: number, faults: readonly LineFault[]) =>
    faults.map(({ line, fault }) => `${chapter}.ipynb, cell ${number}, line ${line}: ${fault}`);

  it(`has no line of code of more than ${MOST_CHARACTERS} characters`, () => {
    const long = code.flatMap(({ number, text }) =>
      placed(number, longLines(text, MOST_CHARACTERS)),
    );
    expect(long).toEqual([]);
  });

  it('writes a dollar in prose as a formula, as in $\\$99.95$', () => {
    const stray = cells
      .filter(({ type }) => type === 'markdown')
      .flatMap(({ number, text }) => placed(number, strayDollars(text)));
    expect(stray).toEqual([]);
  });

  it('ends with the exercises: the file in use, then its grade', () => {
    expect(exercises.length, `no solutions/${chapter}/*.ts was found`).toBeGreaterThan(0);
    for (const slug of exercises) {
      const uses = code.findIndex(({ text }) => text.includes(`./exercises/${slug}.js`));
      const grades = code.findIndex(({ text }) => text.includes(`await check('${slug}')`));
      expect(uses, `no cell imports ./exercises/${slug}.js`).toBeGreaterThanOrEqual(0);
      expect(grades, `no cell says await check('${slug}')`).toBeGreaterThanOrEqual(0);
      expect(uses, `${slug} is graded before a cell uses it`).toBeLessThanOrEqual(grades);
    }
  });

  it('leaves hints to the reader: Run All would spend them', () => {
    const spent = code.filter(({ text }) => /^\s*(?:await )?hint\(/m.test(text));
    expect(spent.map(({ number }) => `cell ${number}`)).toEqual([]);
  });

  it('folds the answers to its follow-up questions away', () => {
    const folded = prose.join('\n').match(/<details>/g) ?? [];
    const closed = prose.join('\n').match(/<\/details>/g) ?? [];
    expect(folded.length, 'number of <details>').toBeGreaterThan(0);
    expect(closed.length, 'number of </details>').toBe(folded.length);
  });
});

describe.each(chapters)('%s runs', (chapter) => {
  let run: NotebookRun;
  beforeAll(async () => {
    run = await runs(chapter);
  }, SLOW);

  it('from top to bottom against the solutions', () => {
    expect(run.fault === undefined ? '' : faultText(chapter, run.fault)).toBe('');
  });

  it('and its check() cells and attempts say that the solutions pass', () => {
    const graded = gradedIn(run.notebook);
    const failed = [...graded].filter(([, cell]) => !shownBy(cell).startsWith('passed'));
    expect(failed.map(([slug, cell]) => `${slug}: ${shownBy(cell)}`)).toEqual([]);
    expect([...graded.keys()].sort()).toEqual(
      slugsIn(folders.solutions).filter((slug) => slug.startsWith(`${chapter}/`)),
    );
    const complaint = /^(?:Not attempted yet|Your code threw)\b/;
    const complaining = run.notebook.cells.flatMap((cell, index) =>
      complaint.test(shownBy(cell)) ? [`cell ${index + 1}: ${shownBy(cell)}`] : [],
    );
    expect(complaining).toEqual([]);
  });

  it('and draws at least one figure, and one with a slider', () => {
    const figures = figuresIn(run.notebook);
    expect(figures.length, 'number of figures').toBeGreaterThan(0);
    if (WITHOUT_SLIDER.includes(chapter)) return;
    expect(figures.filter(hasSlider).length, 'number of sliders').toBeGreaterThan(0);
  });

  it(`and stays under ${MOST_BYTES / 1e6} MB when it is saved`, () => {
    expect(savedBytes(run.notebook), 'bytes of the saved notebook').toBeLessThan(MOST_BYTES);
  });
});

let started: ReadonlyMap<string, Promise<NotebookRun>> | undefined;

function runs(chapter: string): Promise<NotebookRun> {
  started ??= inTurns(2, chapters, (one) =>
    runNotebook(notebookOf(one), { root: folders.root, answers: 'solutions' }),
  );
  return started.get(chapter) as Promise<NotebookRun>;
}
