/**
 * What must hold of a chapter's notebook in JupyterLab, from a fresh clone to its last exercise:
 * it runs without an error, all its figures are drawn, its sliders move them, it stays small when
 * saved, and opens again with its figures in the dark theme. Then the model answers take the place
 * of the exercises, and running the same cells again in the same kernel must pass them.
 */

import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { KERNEL_NAME } from '../../src/course/jupyter/project.js';
import { Checklist } from './checklist.js';
import type { LabServer } from './lab-server.js';
import { NotebookPage } from './notebook-page.js';
import { readSavedNotebook, type SavedNotebook } from './saved-notebook.js';
import { answerChapter } from './scratch-project.js';

const BYTES_MAX = 2_000_000;
/** A person takes longer than this to edit a file and come back; the compiler watches the files. */
const EDIT_MS = 2_000;
const THEMES = '/lab/api/settings/@jupyterlab/apputils-extension:themes';

export interface Bench {
  readonly browser: Browser;
  readonly server: LabServer;
  /** The root of the scratch copy. */
  readonly project: string;
  readonly pictures: string;
}

export interface NotebookReport {
  readonly checklist: Checklist;
  readonly summary: string;
}

export async function checkNotebook(bench: Bench, notebook: string): Promise<NotebookReport> {
  const checklist = new Checklist();
  const started = Date.now();
  let summary = 'not run';
  let page: NotebookPage | undefined;
  try {
    await setTheme(bench.server, 'JupyterLab Light');
    page = await NotebookPage.open(bench.browser, bench.server.address, `notebooks/${notebook}`);
    const saved = await fromFreshClone(bench, page, notebook, checklist);
    await withAnswers(bench, page, notebook, checklist);
    await inTheDark(bench, page, notebook, checklist);
    checklist.check('stays in the project', [...new Set(page.complaints)]);
    const seconds = Math.round((Date.now() - started) / 1000);
    const kilobytes = Math.round(statSync(fileOf(bench, notebook)).size / 1000);
    summary = `${saved.figures} figures, ${kilobytes} kB saved, ${seconds} s`;
  } catch (error) {
    checklist.check('can be worked through', error instanceof Error ? error.message : `${error}`);
    await page?.screenshots(bench.pictures, `${chapterOf(notebook)}.stuck`).catch(() => undefined);
  } finally {
    await page?.close().catch(() => undefined);
    await endSessions(bench.server);
  }
  return { checklist, summary };
}

async function fromFreshClone(
  bench: Bench,
  page: NotebookPage,
  notebook: string,
  checklist: Checklist,
): Promise<SavedNotebook> {
  const saved = await runAndSave(bench, page, notebook, checklist, 'a fresh clone');
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
  const saved = await runAndSave(bench, page, notebook, checklist, 'all exercises answered');
  const open = saved.verdicts.filter(({ text }) => !/\bpassed\b/i.test(text));
  checklist.check(
    'passes each answer, without a restart',
    open.map(({ cell }) => `${cell} does not say passed`),
  );
}

/** Opens the saved notebook again, without running it. */
async function inTheDark(
  bench: Bench,
  page: NotebookPage,
  notebook: string,
  checklist: Checklist,
): Promise<void> {
  await setTheme(bench.server, 'JupyterLab Dark');
  await page.reopen();
  const { figures } = readSavedNotebook(fileOf(bench, notebook));
  await checkFigures(page, figures, checklist, 'draws its figures again when reopened, dark');
  await page.screenshots(bench.pictures, `${chapterOf(notebook)}.dark`);
}

async function runAndSave(
  bench: Bench,
  page: NotebookPage,
  notebook: string,
  checklist: Checklist,
  state: string,
): Promise<SavedNotebook> {
  await page.runAll();
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

function setTheme(server: LabServer, theme: string): Promise<unknown> {
  const body = JSON.stringify({ raw: JSON.stringify({ theme }) });
  return server.api(THEMES, { method: 'PUT', body });
}

/** Ends the kernel of the notebook, to leave memory to the next. */
async function endSessions(server: LabServer): Promise<void> {
  const sessions = (await server.api('/api/sessions')) as readonly { readonly id: string }[];
  for (const { id } of sessions) await server.api(`/api/sessions/${id}`, { method: 'DELETE' });
}

function fileOf(bench: Bench, notebook: string): string {
  return join(bench.project, 'notebooks', notebook);
}

function chapterOf(notebook: string): string {
  return basename(notebook, '.ipynb');
}
