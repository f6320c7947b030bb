/** What the gates ask of a notebook that was run. */

import { type Cell, type Notebook, sourceOf } from '../../src/course/notebook-file.js';
import type { NotebookFault } from '../../src/course/run-notebook.js';

const PLOTLY = 'application/vnd.plotly.v1+json';

export interface Figure {
  readonly layout?: { readonly sliders?: readonly unknown[] };
}

/** The figures that the cells of a notebook show. */
export function figuresIn(notebook: Notebook): readonly Figure[] {
  return notebook.cells.flatMap(({ outputs = [] }) =>
    outputs.flatMap(({ data }) => {
      const figure = (data as Record<string, unknown> | undefined)?.[PLOTLY];
      return figure === undefined ? [] : [figure as Figure];
    }),
  );
}

export function hasSlider(figure: Figure): boolean {
  return (figure.layout?.sliders?.length ?? 0) > 0;
}

/** What a cell shows, as text. */
export function shownBy(cell: Cell): string {
  return (cell.outputs ?? [])
    .map(({ text, data }) => text ?? (data as Record<string, unknown> | undefined)?.['text/plain'])
    .map((lines) => (Array.isArray(lines) ? lines.join('') : String(lines ?? '')))
    .join('');
}

/** The cells that grade an exercise, by its slug. */
export function gradedIn(notebook: Notebook): ReadonlyMap<string, Cell> {
  return new Map(
    notebook.cells.flatMap((cell): [string, Cell][] => {
      const slug = /\bawait check\('([^']+)'\)/.exec(sourceOf(cell))?.[1];
      return cell.cell_type === 'code' && slug !== undefined ? [[slug, cell]] : [];
    }),
  );
}

/** A fault as an author wants to read it. */
export function faultText(name: string, fault: NotebookFault): string {
  const place = `notebooks/${name}.ipynb, cell ${fault.cellNumber}`;
  const line = fault.sourceLine === undefined ? '' : `\n    ${fault.sourceLine}`;
  return `${place}${line}\n${fault.message}`;
}

/** Starts work on all items, so many at a time, and gives a promise for each. */
export function inTurns<Item, Result>(
  width: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): ReadonlyMap<Item, Promise<Result>> {
  let free = width;
  const queue: (() => void)[] = [];
  const turn = (): Promise<void> => {
    if (free === 0) return new Promise((go) => void queue.push(go));
    free -= 1;
    return Promise.resolve();
  };
  const done = (): void => {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return new Map(
    items.map((item) => [
      item,
      turn()
        .then(() => work(item))
        .finally(done),
    ]),
  );
}
