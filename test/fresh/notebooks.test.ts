/**
 * Run All on a fresh clone shows no error: each notebook runs from top to bottom with the stubs, and
 * an exercise that is not attempted says so instead of failing.
 */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { courseFolders } from '../../src/course/folders.js';
import { readNotebook } from '../../src/course/notebook-file.js';
import { type NotebookRun, runNotebook } from '../../src/course/run-notebook.js';
import { filesIn } from '../../src/course/slugs.js';
import { faultText, gradedIn, inTurns, shownBy } from '../gates/notebook-facts.js';

const SLOW = 1_800_000;

const folders = courseFolders();
const chapters = filesIn(folders.notebooks, '.ipynb');
let started: ReadonlyMap<string, Promise<NotebookRun>> | undefined;

function runs(chapter: string): Promise<NotebookRun> {
  started ??= inTurns(2, chapters, (one) => {
    const notebook = readNotebook(join(folders.notebooks, `${one}.ipynb`));
    return runNotebook(notebook, { root: folders.root, answers: 'exercises' });
  });
  return started.get(chapter) as Promise<NotebookRun>;
}

describe('on a fresh clone', () => {
  it.each(chapters)(
    '%s runs from top to bottom',
    async (chapter) => {
      const { fault, notebook } = await runs(chapter);
      expect(fault === undefined ? '' : faultText(chapter, fault)).toBe('');
      for (const [slug, cell] of gradedIn(notebook)) {
        expect(shownBy(cell), `what check('${slug}') shows`).toMatch(/^unattempted\b/);
      }
    },
    SLOW,
  );
});
