/**
 * The files of a backtest: the page, and beside it its numbers as JSON, its series and its fills as CSV.
 *
 * Fills are written while the run goes on, in blocks, so that none is kept. They have another name until
 * the run is over: if it fails, no half file is left behind, and an older report stays as it was.
 */

import {
  closeSync,
  existsSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { JudgedFill } from '../../backtest/index.js';
import {
  fillHeader,
  fillRow,
  htmlPage,
  type JudgedRun,
  runJson,
  seriesCsv,
} from '../../report/index.js';

const BLOCK_CHARACTERS = 1 << 16;

export class ReportFiles {
  readonly page: string;
  readonly #base: string;
  readonly #fills: number;
  #block: string;

  /**
   * @param page `FILE.html`; the others are `FILE.json`, `FILE.series.csv` and `FILE.fills.csv`
   * @throws RangeError where there is no such folder
   */
  constructor(page: string, horizonsNs: readonly number[]) {
    if (!existsSync(dirname(page))) {
      throw new RangeError(`Cannot write ${page}: its folder must exist`);
    }
    this.page = page;
    this.#base = page.replace(/\.html?$/, '');
    this.#fills = openSync(this.#unfinished, 'w');
    this.#block = `${fillHeader(horizonsNs)}\n`;
  }

  addFill(fill: JudgedFill): void {
    this.#block += `${fillRow(fill)}\n`;
    if (this.#block.length >= BLOCK_CHARACTERS) this.#flush();
  }

  /** Writes all that is left. @returns the files there are now, the page first */
  finish(run: JudgedRun): string[] {
    this.#flush();
    closeSync(this.#fills);
    renameSync(this.#unfinished, this.#fillsFile);
    const files: readonly (readonly [string, string])[] = [
      [this.page, htmlPage(run)],
      [`${this.#base}.json`, runJson(run)],
      [`${this.#base}.series.csv`, seriesCsv(run.report.series)],
    ];
    for (const [file, text] of files) writeFileSync(file, text);
    return [...files.map(([file]) => file), this.#fillsFile];
  }

  /** The run failed: takes away what was begun. */
  abandon(): void {
    closeSync(this.#fills);
    rmSync(this.#unfinished, { force: true });
  }

  get #fillsFile(): string {
    return `${this.#base}.fills.csv`;
  }

  get #unfinished(): string {
    return `${this.#fillsFile}.unfinished`;
  }

  #flush(): void {
    writeSync(this.#fills, this.#block);
    this.#block = '';
  }
}
