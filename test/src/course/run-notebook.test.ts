/** The runner on small notebooks: it meets tslab's own compiler, and says where a cell failed. */

import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { courseFolders } from '../../../src/course/folders.js';
import { faultOf } from '../../../src/course/notebook-fault.js';
import {
  cleanNotebook,
  type Notebook,
  notebookText,
  withAnswers,
} from '../../../src/course/notebook-file.js';
import { runNotebook } from '../../../src/course/run-notebook.js';

const OPTIONS = { root: courseFolders().root, answers: 'solutions' } as const;
/** Starting a kernel takes seconds on a busy machine. */
const SLOW = { timeout: 120_000 };

function notebook(...codes: string[]): Notebook {
  const cells = codes.map((source) => ({ cell_type: 'code' as const, metadata: {}, source }));
  return { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 };
}

describe('notebook-kernel.mjs', () => {
  it.each(['before it is ready', 'once it is ready'])(
    'ends when whoever started it goes, %s',
    SLOW,
    async (when) => {
      const file = join(OPTIONS.root, 'src', 'course', 'notebook-kernel.mjs');
      const kernel = fork(file, { cwd: OPTIONS.root, execArgv: [], silent: true });
      const ended = new Promise((resolve) => kernel.once('exit', resolve));
      if (when === 'once it is ready') await new Promise((ready) => kernel.once('message', ready));
      kernel.disconnect();
      expect(await ended, 'the exit status').toBe(0);
    },
  );
});

describe('runNotebook()', () => {
  it(
    'keeps what cells share and show, as Jupyter saves it, up to the first failure',
    SLOW,
    async () => {
      const run = await runNotebook(
        notebook(
          `import { ticks } from './src/units/index.js';
const price = ticks(5);
console.log(price);
console.log('two');`,
          `import { newDisplay } from 'tslab';
const shown = newDisplay();
shown.html('<b>first</b>');
shown.html('<b>second</b>');
console.error(await Promise.resolve(price + 1));
process.env.WORKBOOK_ANSWERS;`,
          `import assert from 'node:assert/strict';
interface Gone { a: number }

assert.equal(price, 2, 'the price is two');
const after: Gone = { a: price };`,
          `console.log('never');`,
        ),
        OPTIONS,
      );
      expect(run.notebook.cells[0]?.outputs).toEqual([
        { output_type: 'stream', name: 'stdout', text: ['5\n', 'two\n'] },
      ]);
      expect(run.notebook.cells[1]?.outputs).toEqual([
        { output_type: 'display_data', data: { 'text/html': ['<b>second</b>'] }, metadata: {} },
        { output_type: 'stream', name: 'stderr', text: ['6\n'] },
        { output_type: 'stream', name: 'stdout', text: ['solutions\n'] },
      ]);
      expect(run.fault?.cellNumber).toBe(3);
      expect(run.fault?.sourceLine).toBe(`assert.equal(price, 2, 'the price is two');`);
      expect(run.fault?.message).toContain('AssertionError [ERR_ASSERTION]: the price is two');
      expect(run.fault?.message).not.toContain('tslab');
      expect(run.notebook.cells[3]?.outputs).toBeUndefined();
    },
  );

  it('goes on when a file appears where the compiler has looked in vain', SLOW, async () => {
    const root = mkdtempSync(join(tmpdir(), 'workbook-kernel-'));
    const run = await runNotebook(
      notebook(
        `// @ts-ignore: it is not there yet
import type { Later } from './later.js';`,
        `declare const require: any;
declare function setTimeout(then: () => void, ms: number): void;
require('node:fs').writeFileSync('later.ts', 'export const later: number = 5;');
await new Promise<void>((resolve) => setTimeout(resolve, 600));`,
        `import { later } from './later.js';
console.log(later);`,
      ),
      { ...OPTIONS, root },
    );
    rmSync(root, { recursive: true, force: true });
    expect(run.fault).toBeUndefined();
    expect(run.notebook.cells[2]?.outputs).toMatchObject([{ text: ['5\n'] }]);
  });

  it('stops a cell that never ends', SLOW, async () => {
    const loop = await runNotebook(notebook('while (true) {}'), { ...OPTIONS, cellMs: 1_500 });
    expect(loop.fault?.message).toBe('The cell ran for more than 1.5 s.');
  });

  it('counts a rejection that nobody handles as an error of its cell', SLOW, async () => {
    const code = `const late = Promise.reject(new Error('nobody waited'));\nvoid late;`;
    const { fault } = await runNotebook(notebook(code), OPTIONS);
    expect(fault?.message).toContain('nobody waited');
  });
});

describe('faultOf()', () => {
  it('quotes the line that a compile error names', () => {
    const outputs = [{ name: 'stderr', text: "2:7 - Type 'string' is not assignable.\n" }];
    expect(faultOf('const a = 1;\n  const b: number = "x";', { outputs })).toEqual({
      message: "2:7 - Type 'string' is not assignable.",
      sourceLine: 'const b: number = "x";',
    });
  });
});

describe('withAnswers()', () => {
  it('turns the paths of imports, and no other text', () => {
    const code = `import { a } from './exercises/01-a/b.js';
const { c } = await import("./exercises/01-a/d.js");
console.log('./exercises/');`;
    expect(withAnswers(code, 'solutions')).toBe(`import { a } from './solutions/01-a/b.js';
const { c } = await import("./solutions/01-a/d.js");
console.log('./exercises/');`);
  });
});

describe('cleanNotebook()', () => {
  it('drops outputs, counts and traces of a run, and is the same to the byte the second time', () => {
    const ran: Notebook = {
      cells: [
        { cell_type: 'markdown', id: 'a', metadata: { tags: ['x'] }, source: '# Title\n\nText' },
        {
          cell_type: 'code',
          id: 'b',
          metadata: { execution: {}, scrolled: true },
          source: ['1;\n', '2;'],
          outputs: [{ output_type: 'stream', name: 'stdout', text: ['3\n'] }],
          execution_count: 7,
        },
      ],
      metadata: { kernelspec: { name: 'python3' } },
      nbformat: 4,
      nbformat_minor: 5,
    };
    const cleaned = cleanNotebook(ran);
    expect(cleaned.cells).toEqual([
      {
        cell_type: 'markdown',
        id: 'a',
        metadata: { tags: ['x'] },
        source: ['# Title\n', '\n', 'Text'],
      },
      {
        cell_type: 'code',
        execution_count: null,
        id: 'b',
        metadata: {},
        outputs: [],
        source: ['1;\n', '2;'],
      },
    ]);
    expect(cleaned.metadata).toMatchObject({ kernelspec: { name: 'workbook-ts' } });
    expect(notebookText(cleanNotebook(JSON.parse(notebookText(cleaned))))).toBe(
      notebookText(cleaned),
    );
    expect(notebookText(cleaned)).toMatch(/^\{\n "cells"[\s\S]*\}\n$/);
  });
});
