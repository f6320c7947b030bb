/**
 * What is wrong with a file of data, and where: the file, the line and the column.
 *
 * A bad row is not repaired and not skipped, because a backtest on silently repaired data proves
 * nothing. Whoever loads a file either gets all of it or one of these.
 */

export interface DataPlace {
  /** The file, or what the text was called. */
  readonly file: string;
  /** Counted from 1, the header included; absent where the whole file is meant. */
  readonly line?: number | undefined;
  readonly column?: string | undefined;
}

/** A file of data that cannot be used. */
export class DataError extends Error {
  readonly place: DataPlace;

  constructor(place: DataPlace, problem: string) {
    const line = place.line === undefined ? '' : `, line ${place.line}`;
    const column = place.column === undefined ? '' : `, column ${place.column}`;
    super(`Cannot read ${place.file}${line}${column}: ${problem}`);
    this.name = 'DataError';
    this.place = place;
  }
}
