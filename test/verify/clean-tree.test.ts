/**
 * What is only true of a clean tree, before a commit: the stubs are what the cut gives, the notebooks
 * have no outputs, and every file lies where the layout says.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type TypeScript from 'typescript';
import { describe, expect, it } from 'vitest';
import { courseFolders } from '../../src/course/folders.js';
import { cleanNotebook, notebookText, readNotebook } from '../../src/course/notebook-file.js';
import { slugsIn } from '../../src/course/slugs.js';
import { inspectStubs } from '../../src/course/stubs.js';
import { projectFiles, ROOT } from '../gates/source-files.js';

const CHAPTER = '\\d\\d-[a-z0-9-]+';
const NAME = '[a-z0-9-]+';
/** Where files may lie. The root holds what tools insist on, and the README. */
const LAYOUT = [
  '(?:README\\.md|LICENSE|package\\.json|package-lock\\.json)',
  '(?:tsconfig|biome)\\.json',
  'vitest\\.config\\.ts',
  '\\.(?:gitattributes|gitignore)',
  '\\.(?:github|ci)/.+',
  `notebooks/${CHAPTER}\\.ipynb`,
  `(?:exercises|solutions)/${CHAPTER}/${NAME}\\.ts`,
  `test/course/${CHAPTER}/${NAME}\\.test\\.ts`,
  `test/wrong-answers/${CHAPTER}/${NAME}/${NAME}\\.ts`,
  'test/(?:src|bench|browser|gates|fresh|verify)/.+',
  `test/${NAME}\\.test\\.ts`,
  `src/${NAME}/.+`,
].map((pattern) => new RegExp(`^${pattern}$`));

const folders = courseFolders();
const files = projectFiles();
const notebooks = files.filter((path) => /^notebooks\/.*\.ipynb$/.test(path));

describe('stubs', () => {
  const solved = slugsIn(folders.solutions);

  it('are what the cut gives: npm run stubs', () => {
    const off = inspectStubs(folders, solved)
      .filter(({ state }) => state !== 'same')
      .map(({ slug, state }) => `exercises/${slug}.ts is ${state}`);
    expect(off).toEqual([]);
  });

  it('belong to a solution each', () => {
    expect(slugsIn(folders.exercises)).toEqual(solved);
  });

  it('and solutions compile in the notebooks’ own TypeScript', () => {
    const require = createRequire(join(ROOT, 'node_modules/tslab/package.json'));
    const ts: typeof TypeScript = require('@tslab/typescript-for-tslab');
    const answers = [folders.exercises, folders.solutions].flatMap((folder) =>
      slugsIn(folder).map((slug) => join(folder, `${slug}.ts`)),
    );
    const program = ts.createProgram(answers, {
      noEmit: true,
      skipLibCheck: true,
      esModuleInterop: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.NodeJs,
      lib: ['lib.es2022.d.ts'],
      types: ['node'],
    });
    const errors = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName}: ${JSON.stringify(messageText)}`);
    expect(errors).toEqual([]);
  });
});

describe('notebooks', () => {
  it.each(notebooks)('%s is clean: npm run notebooks:clean', (path) => {
    const notebook = readNotebook(join(ROOT, path));
    const dirty = notebook.cells.flatMap(({ outputs = [], execution_count = null }, index) =>
      outputs.length > 0 || execution_count !== null ? [index + 1] : [],
    );
    expect(dirty, 'cells with outputs or an execution count').toEqual([]);
    const cleaned = cleanNotebook(notebook);
    expect(notebook.metadata, 'the metadata of the notebook').toEqual(cleaned.metadata);
    const text = readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
    expect(text === notebookText(cleaned), 'written in the stable form').toBe(true);
  });
});

describe('files', () => {
  it('lie where the layout says', () => {
    const stray = files.filter((path) => !LAYOUT.some((pattern) => pattern.test(path)));
    expect(stray, 'move them, delete them, or ignore them in .gitignore').toEqual([]);
  });
});
