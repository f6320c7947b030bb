/**
 * A verdict as HTML for a notebook: the same words as in the terminal.
 *
 * Colours are those of JupyterLab's theme or of VS Code's, whichever there is, so that it reads in
 * light and in dark; a status is a word and not only a colour. All text is escaped: some of it comes
 * from the answer.
 */

import { escapeHtml, UNTYPESET } from '../../plot/escape-html.js';
import { notAttempted } from './not-attempted.js';
import type { TestStatus, TestVerdict, Verdict } from './verdict.js';

const TEXT = 'var(--jp-content-font-color1, var(--vscode-foreground, inherit))';
const QUIET = 'var(--jp-content-font-color2, var(--vscode-descriptionForeground, #808080))';
const GROUND = 'var(--jp-layout-color2, var(--vscode-textCodeBlock-background, #80808018))';
const EDGE = 'var(--jp-border-color2, var(--vscode-panel-border, #80808060))';
const MONO = 'var(--jp-code-font-family, var(--vscode-editor-font-family, monospace))';
const BAD = 'var(--jp-error-color1, #d84339)';
/** Each has a contrast of at least 3 : 1 with white and with the dark theme's ground. */
const COLOURS: Readonly<Record<TestStatus, string>> = {
  passed: '#1f9e77',
  wrong: '#d9661f',
  crashed: BAD,
  'timed out': BAD,
  unattempted: QUIET,
  'not run': QUIET,
};

/** The verdict on one exercise, each test with its points. */
export function verdictHtml(verdict: Verdict): string {
  const { status, exercise, points, maxPoints, output, answer } = verdict;
  const sentence =
    verdict.sentence ?? (status === 'unattempted' ? notAttempted(answer) : undefined);
  const rows = verdict.tests.map((test) => testHtml(test, status === 'unattempted'));
  return [
    `<div class="${UNTYPESET}" style="color: ${TEXT}; border-left: 4px solid ${COLOURS[status]}; padding: 0.2em 0.8em; margin: 0.3em 0">`,
    `<div>${statusHtml(status)} <b>${points} of ${maxPoints} points</b> ${quiet(exercise)}</div>`,
    ...(sentence === undefined ? [] : [`<div>${escapeHtml(sentence)}</div>`]),
    ...folded('Details', verdict.details),
    ...rows,
    ...folded('What it printed', output),
    '</div>',
  ].join('\n');
}

/** One sentence, for what is no verdict: a hint, an exercise that is not attempted. */
export function sentenceHtml(sentence: string): string {
  return `<div class="${UNTYPESET}" style="color: ${TEXT}; border-left: 4px solid ${QUIET}; padding: 0.2em 0.8em; margin: 0.3em 0; white-space: pre-wrap">${escapeHtml(sentence)}</div>`;
}

function testHtml(test: TestVerdict, isShort: boolean): string {
  const { status, earned, points, title, sentence, expected, actual, details } = test;
  const values = [
    ...(expected === undefined ? [] : [valueHtml('expected', expected)]),
    ...(actual === undefined ? [] : [valueHtml('yours', actual)]),
  ];
  const table = `<table style="margin: 0.2em 0; border: none">${values.join('')}</table>`;
  const said = isShort || sentence === undefined ? [] : [`<div>${escapeHtml(sentence)}</div>`];
  const more = [...said, ...(values.length === 0 ? [] : [table])];
  if (!isShort) more.push(...folded('Details', details));
  return [
    `<div style="border-top: 1px solid ${EDGE}; padding: 0.3em 0">`,
    `<div>${statusHtml(status)} ${quiet(`${earned}/${points}`)} ${escapeHtml(title)}</div>`,
    ...(more.length === 0 ? [] : [`<div style="padding-left: 2em">${more.join('\n')}</div>`]),
    '</div>',
  ].join('\n');
}

function valueHtml(name: string, value: string): string {
  const cell = 'padding: 0 0.8em 0 0; text-align: left; vertical-align: top; background: none';
  const code = `font-family: ${MONO}; white-space: pre-wrap; margin: 0; background: ${GROUND}; color: ${TEXT}`;
  return `<tr style="background: none"><td style="${cell}">${quiet(name)}</td><td style="${cell}"><pre style="${code}; padding: 0 0.4em">${escapeHtml(value)}</pre></td></tr>`;
}

function folded(title: string, text: string | undefined): string[] {
  if (text === undefined || text === '') return [];
  const style = `font-family: ${MONO}; white-space: pre-wrap; background: ${GROUND}; color: ${TEXT}; padding: 0.4em; max-height: 20em; overflow: auto`;
  return [
    `<details><summary style="color: ${QUIET}; cursor: pointer">${title}</summary><pre style="${style}">${escapeHtml(text)}</pre></details>`,
  ];
}

function statusHtml(status: TestStatus): string {
  return `<b style="color: ${COLOURS[status]}">${status}</b>`;
}

function quiet(text: string): string {
  return `<span style="color: ${QUIET}">${escapeHtml(text)}</span>`;
}
