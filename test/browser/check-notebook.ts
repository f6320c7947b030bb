/**
 * What must hold of a chapter's notebook in JupyterLab, from a fresh clone to its last exercise:
 * it runs without an error, all its figures are drawn, its sliders move them, and it stays small when
 * saved. Then the model answers take the place of the exercises, and running the exercises' cells
 * again in the same kernel must pass them. Saved so, it opens again with its figures in the dark theme.
 *
 * A theme belongs to the server, so all notebooks are worked through in the light one before the dark
 * one is set.
 */

import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { KERNEL_NAME } from '../../src/course/jupyter/project.js';
import type { Checklist } from './checklist.js';
import type { LabServer } from './lab-server.js';
import { NotebookPage } from './notebook-page.js';
import { readSavedNotebook, type SavedNotebook } from './saved-notebook.js';
import { answerChapter } from './scratch-project.js';

const BYTES_MAX = 2_000_000;
/** A person takes longer than this to edit a file and come back; the compiler watches the files. */
const EDIT_MS = 2_000;
const THEMES = '/lab/api/settings/@jupyterlab/apputils-extension:themes';

interface Session {
  readonly id: string;
  readonly path: string;
}

export interface Bench {
  readonly browser: Browser;
  readonly server: LabServer;
  /** The root of the scratch copy. */
  readonly project: string;
  readonly pictures: string;
}

/** Sets the theme of every page that is opened from now on. */
export function setTheme(server: LabServer, theme: 'Light' | 'Dark'): Promise<unknown> {
  const body = JSON.stringify({ raw: JSON.stringify({ theme: `JupyterLab ${theme}` }) });
  return server.api(THEMES, { method: 'PUT', body });
}

/** Works a notebook through; says how it went in a few words. */
export function workThrough(
  bench: Bench,
  notebook: string,
  checklist: Checklist,
): Promise<string | undefined> {
  const started = Date.now();
  return onPage(bench, notebook, checklist, async (page) => {
    const saved = await fromFreshClone(bench, page, notebook, checklist);
    await withAnswers(bench, page, notebook, checklist);
    const seconds = Math.round((Date.now() - started) / 1000);
    const kilobytes = Math.round(statSync(fileOf(bench, notebook)).size / 1000);
    return `${saved.figures} figures, ${kilobytes} kB saved, ${seconds} s`;
  });
}

/** Opens a notebook again that was worked through and saved, without running it. */
export async function reopen(bench: Bench, notebook: string, checklist: Checklist): Promise<void> {
  await onPage(bench, notebook, checklist, async (page) => {
    const { figures } = readSavedNotebook(fileOf(bench, notebook));
    await checkFigures(page, figures, checklist, 'draws its figures again when reopened, dark');
    await page.screenshots(bench.pictures, `${chapterOf(notebook)}.dark`);
  });
}

/** Opens a page for a notebook, and closes it and its kernel whatever happens in between. */
async function onPage<T>(
  bench: Bench,
  notebook: string,
  checklist: Checklist,
  look: (page: NotebookPage) => Promise<T>,
): Promise<T | undefined> {
  let page: NotebookPage | undefined;
  try {
    page = await NotebookPage.open(bench.browser, bench.server.address, notebook);
    const seen = await look(page);
    checklist.check('stays in the project', [...new Set(page.complaints)]);
    return seen;
  } catch (error) {
    checklist.check('can be worked through', error instanceof Error ? error.message : `${error}`);
    await page?.screenshots(bench.pictures, `${chapterOf(notebook)}.stuck`).catch(() => undefined);
    return undefined;
  } finally {
    await page?.close().catch(() => undefined);
    await endSession(bench.server, notebook);
  }
}

async function fromFreshClone(
  bench: Bench,
  page: NotebookPage,
  notebook: string,
  checklist: Checklist,
): Promise<SavedNotebook> {
  await page.runAll();
  const saved = await saveAndCheck(bench, page, notebook, checklist, 'a fresh clone');
  checklist.check(
    'says of each exercise that it is not attempted',
    verdictsBut('unattempted', saved),
  );
  const name = await page.kernelName();
  const right = name.includes('TypeScript (workbook)') && saved.kernel === KERNEL_NAME;
  checklist.check('has the kernel of the workbook', right ? undefined : `${name}, ${saved.kernel}`);
  await page.screenshots(bench.pictures, `${chapterOf(notebook)}.light`);
  const { sliders, moved } = await page.moveSliders();
  checklist.check(
    'each slider moves its figure',
    moved === sliders ? undefined : `${moved} of ${sliders} do`,
  );
  return saved;
}

async function withAnswers(
  bench: Bench,
  page: NotebookPage,
  notebook: string,
  checklist: Checklist,
): Promise<void> {
  answerChapter(bench.project, chapterOf(notebook));
  await sleep(EDIT_MS);
  await page.runFrom('./exercises/');
  const saved = await saveAndCheck(bench, page, notebook, checklist, 'all exercises answered');
  checklist.check('passes each answer, without a restart', verdictsBut('passed', saved));
}

/** The cells that grade an exercise and do not say this, or that there are none. */
function verdictsBut(wanted: string, { verdicts }: SavedNotebook): readonly string[] {
  if (verdicts.length === 0) return ['no cell grades an exercise'];
  const others = verdicts.filter(({ text }) => !new RegExp(`\\b${wanted}\\b`, 'i').test(text));
  return others.map(({ cell }) => `${cell} does not say ${wanted}`);
}

async function saveAndCheck(
  bench: Bench,
  page: NotebookPage,
  notebook: string,
  checklist: Checklist,
  state: string,
): Promise<SavedNotebook> {
  const file = fileOf(bench, notebook);
  await page.save(file);
  const saved = readSavedNotebook(file);
  checklist.check(`runs without an error (${state})`, saved.errors);
  const { notRun, bytes, figures } = saved;
  checklist.check(`runs every cell (${state})`, notRun ? `${notRun} were not run` : undefined);
  const size = bytes < BYTES_MAX ? undefined : `${bytes} bytes`;
  checklist.check(`is saved in under 2 MB (${state})`, size);
  await checkFigures(page, figures, checklist, `draws its figures (${state})`);
  return saved;
}

async function checkFigures(
  page: NotebookPage,
  expected: number,
  checklist: Checklist,
  claim: string,
): Promise<void> {
  const { drawn, wrong } = await page.figures(expected);
  const missing = drawn === expected ? [] : [`${drawn} of ${expected} are drawn`];
  checklist.check(claim, expected === 0 ? 'there are none' : [...missing, ...wrong]);
}

/** Ends the kernel of a notebook, to leave memory to the next. */
async function endSession(server: LabServer, notebook: string): Promise<void> {
  const sessions = (await server.api('/api/sessions')) as readonly Session[];
  for (const { id, path } of sessions) {
    if (basename(path) === notebook) {
      await server.api(`/api/sessions/${id}`, { method: 'DELETE' });
    }
  }
}

function fileOf(bench: Bench, notebook: string): string {
  return join(bench.project, 'notebooks', notebook);
}

function chapterOf(notebook: string): string {
  return basename(notebook, '.ipynb');
}
