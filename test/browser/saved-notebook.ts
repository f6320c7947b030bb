/** Reads what Jupyter saved of a notebook that was run: failures, figures, verdicts, size. */

import { readFileSync, statSync } from 'node:fs';

interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly ename?: string;
  readonly evalue?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Cell {
  readonly cell_type: string;
  readonly source: string | readonly string[];
  readonly execution_count?: number | null;
  readonly outputs?: readonly Output[];
}

export interface SavedNotebook {
  readonly bytes: number;
  readonly kernel: string;
  /** Code cells that have no execution count. */
  readonly notRun: number;
  /** What a learner would see as an error, each with the first line of its cell. */
  readonly errors: readonly string[];
  readonly figures: number;
  /** The outputs, as text, of each cell that grades an exercise. */
  readonly verdicts: readonly { readonly cell: string; readonly text: string }[];
}

const PLOTLY_MIME = 'application/vnd.plotly.v1+json';

export function readSavedNotebook(file: string): SavedNotebook {
  const notebook = JSON.parse(readFileSync(file, 'utf8'));
  const cells: readonly Cell[] = notebook.cells;
  const code = cells.filter((cell) => cell.cell_type === 'code' && textOf(cell.source).trim());
  return {
    bytes: statSync(file).size,
    kernel: notebook.metadata.kernelspec?.name ?? '',
    notRun: code.filter((cell) => typeof cell.execution_count !== 'number').length,
    errors: code.flatMap((cell) =>
      (cell.outputs ?? []).filter(isError).map((output) => `${label(cell)}: ${complaint(output)}`),
    ),
    figures: code.flatMap((cell) => (cell.outputs ?? []).filter(isFigure)).length,
    verdicts: code
      .filter((cell) => /\bcheck\(\s*['"]/.test(textOf(cell.source)))
      .map((cell) => ({ cell: label(cell), text: (cell.outputs ?? []).map(shown).join('\n') })),
  };
}

function isError(output: Output): boolean {
  return output.output_type === 'error' || output.name === 'stderr';
}

function isFigure({ data }: Output): boolean {
  if (data === undefined) return false;
  return PLOTLY_MIME in data || textOf(data['text/html']).includes('workbook-figure');
}

function complaint({ ename, evalue, text }: Output): string {
  return ename === undefined ? textOf(text).trim() : `${ename}: ${evalue}`;
}

function shown({ text, data }: Output): string {
  return `${textOf(text)}${textOf(data?.['text/plain'])}${textOf(data?.['text/html'])}`;
}

function label(cell: Cell): string {
  return `cell "${textOf(cell.source).trim().split('\n')[0]}"`;
}

/** A notebook file holds text as one string, or as a list of lines. */
function textOf(text: unknown): string {
  return Array.isArray(text) ? text.join('') : typeof text === 'string' ? text : '';
}
