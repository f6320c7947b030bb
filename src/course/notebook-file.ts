/**
 * A Jupyter notebook as a file: read, written in one stable form, and without its outputs.
 *
 * Jupyter itself writes JSON with an indent of one space and a newline at the end. So do we, and so a
 * notebook that was run, saved and cleaned is the same to the byte.
 */

import { readFileSync, writeFileSync } from 'node:fs';

/** One thing that a cell shows: a stream of text, a display, a result, an error. */
export type Output = { readonly output_type: string } & Readonly<Record<string, unknown>>;

export interface Cell {
  readonly cell_type: 'code' | 'markdown' | 'raw';
  readonly id?: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly source: string | readonly string[];
  readonly outputs?: readonly Output[];
  readonly execution_count?: number | null;
}

export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: number;
  readonly nbformat_minor: number;
}

/** @throws SyntaxError where the file is not JSON */
export function readNotebook(file: string): Notebook {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function writeNotebook(file: string, notebook: Notebook): void {
  writeFileSync(file, notebookText(notebook));
}

/** The notebook as Jupyter would save it. */
export function notebookText(notebook: Notebook): string {
  return `${JSON.stringify(notebook, undefined, 1)}\n`;
}

/** What stands in a cell. */
export function sourceOf(cell: Cell): string {
  return typeof cell.source === 'string' ? cell.source : cell.source.join('');
}

/** A cell's code that imports its answers from another folder of the project than `./exercises/`. */
export function withAnswers(code: string, folder: string): string {
  const imports = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])\.\/exercises\//g;
  return code.replaceAll(imports, `$1$2./${folder}/`);
}

/** Text as notebooks keep it: one string a line, each with its newline. */
export function asLines(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== '');
}

/** The kernel that a committed notebook asks for, as JupyterLab writes it. */
export const NOTEBOOK_METADATA = {
  kernelspec: {
    display_name: 'TypeScript (workbook)',
    language: 'typescript',
    name: 'workbook-ts',
  },
  language_info: {
    codemirror_mode: { mode: 'typescript', name: 'javascript', typescript: true },
    file_extension: '.ts',
    mimetype: 'text/typescript',
    name: 'typescript',
  },
};

/** The notebook as it is committed: no outputs, no execution counts, and the workbook's own kernel. */
export function cleanNotebook(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell): Cell => {
    const { cell_type, id, source } = cell;
    const shared = { ...(id === undefined ? {} : { id }), metadata: kept(cell.metadata) };
    const lines = asLines(typeof source === 'string' ? source : source.join(''));
    if (cell_type !== 'code') return { cell_type, ...shared, source: lines };
    return { cell_type, execution_count: null, ...shared, outputs: [], source: lines };
  });
  const { nbformat, nbformat_minor } = notebook;
  return { cells, metadata: NOTEBOOK_METADATA, nbformat, nbformat_minor };
}

/** A cell's metadata without what Jupyter notes down about one run or one screen. */
function kept(metadata: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { execution, collapsed, scrolled, jupyter, ...rest } = metadata;
  return rest;
}
