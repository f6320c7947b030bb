/**
 * `npm run test:browser`: works through every notebook in JupyterLab, in a real browser.
 *
 * It starts JupyterLab by `npm start -- --no-browser` in a scratch copy of the project, works on two
 * notebooks at a time, and says one line each. Pictures of each, in the light and the dark theme, are left in
 * `artifacts/browser`. Arguments name chapters (`npm run test:browser -- 02 03`); without, all.
 */

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, reopen, setTheme, workThrough } from '../../test/browser/check-notebook.js';
import { Checklist } from '../../test/browser/checklist.js';
import { startChromium } from '../../test/browser/chromium.js';
import { startLabServer } from '../../test/browser/lab-server.js';
import { scratchProject } from '../../test/browser/scratch-project.js';
import { inTurns } from '../../test/gates/notebook-facts.js';
import { PROJECT_ROOT } from '../course/jupyter/project.js';
import { reportingTrouble, Trouble } from '../course/jupyter/trouble.js';

export function main(args: string[]): Promise<number> {
  return reportingTrouble(async () => {
    const notebooks = chosenNotebooks(args);
    const folder = join(PROJECT_ROOT, 'artifacts', 'browser');
    const pictures = join(folder, 'pictures');
    rmSync(pictures, { recursive: true, force: true });
    const browser = await startChromium();
    try {
      const project = scratchProject(PROJECT_ROOT, folder);
      const server = await startLabServer(project);
      console.log(`JupyterLab was ready after ${server.secondsToReady.toFixed(1)} s.`);
      return await checkAll({ browser, server, project, pictures }, notebooks);
    } finally {
      await browser.close();
    }
  });
}

function chosenNotebooks(chapters: readonly string[]): string[] {
  const all = readdirSync(join(PROJECT_ROOT, 'notebooks'))
    .filter((name) => name.endsWith('.ipynb'))
    .sort();
  const chosen = all.filter(
    (name) => chapters.length === 0 || chapters.some((chapter) => name.startsWith(chapter)),
  );
  if (chosen.length > 0) return chosen;
  throw new Trouble(
    `No notebook is named ${chapters.join(' or ') || 'at all'}: look in notebooks/.`,
  );
}

/** How many notebooks are worked on side by side: each keeps a kernel and a page busy in turn. */
const AT_A_TIME = 2;

async function checkAll(bench: Bench, notebooks: readonly string[]): Promise<number> {
  let passed = 0;
  let failed = 0;
  const report = (name: string, checklist: Checklist, summary: string) => {
    const { tally, failures } = checklist;
    passed += tally.passed;
    failed += tally.failed;
    console.log(`${tally.failed === 0 ? 'passed' : 'failed'}  ${name} (${summary})`);
    for (const failure of failures) console.log(`        ${failure}`);
  };
  const lab = new Checklist();
  try {
    await setTheme(bench.server, 'Light');
    const checklists = new Map(notebooks.map((notebook) => [notebook, new Checklist()]));
    const worked = inTurns(AT_A_TIME, notebooks, (notebook) =>
      workThrough(bench, notebook, checklists.get(notebook) as Checklist),
    );
    await Promise.all(worked.values());
    await setTheme(bench.server, 'Dark');
    const reopened = inTurns(AT_A_TIME, notebooks, (notebook) =>
      reopen(bench, notebook, checklists.get(notebook) as Checklist),
    );
    for (const [notebook, checklist] of checklists) {
      await reopened.get(notebook);
      report(notebook, checklist, (await worked.get(notebook)) ?? 'not worked through');
    }
  } finally {
    lab.check('stops with its kernels when interrupted', await bench.server.stop());
  }
  report('npm start', lab, 'started, and stopped by Ctrl-C');
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
