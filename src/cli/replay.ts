/**
 * `npm run replay -- --messages M.csv --book B.csv [--levels N]`: replays real order flow in LOBSTER's
 * format through the library's book, and compares it with the book the exchange had, row by row.
 * Status 1 where a row differs or a file cannot be read.
 */

import { parseArgs } from 'node:util';
import { DataError, readLobsterBook, readLobsterMessages } from '../data/index.js';
import { BookComparison, type Comparison } from './replay/compare-books.js';

const USAGE = 'Usage: npm run replay -- --messages M.csv --book B.csv [--levels N]';

export async function main(args: readonly string[]): Promise<number> {
  const asked = request(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return 2;
  }
  try {
    const comparison = await compare(asked);
    const results = [comparison.oneStep, comparison.freeRunning];
    for (const result of results) report(result);
    const { all, inTurn } = comparison.executions;
    console.log(`executions: ${all}, of which ${inTurn} met the first order of the best queue`);
    return results.some(({ differing }) => differing > 0) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    return 1;
  }
}

interface Request {
  readonly messages: string;
  readonly book: string;
  /** How many levels to compare; all that the file has where absent. */
  readonly levels: number | undefined;
}

/** What is asked for, or what is wrong with the arguments. */
function request(args: readonly string[]): Request | string {
  try {
    const option = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: { messages: option, book: option, levels: option },
    });
    const { messages, book } = values;
    const levels = values.levels === undefined ? undefined : Number(values.levels);
    if (messages === undefined || book === undefined) return 'Both files are needed.';
    if (levels !== undefined && !(Number.isSafeInteger(levels) && levels > 0)) {
      return `Levels must be a whole number from 1, current value is ${values.levels}.`;
    }
    return { messages, book, levels };
  } catch (error) {
    return (error as Error).message;
  }
}

/** Reads both files side by side, a row at a time. */
async function compare({ messages, book, levels }: Request): Promise<BookComparison> {
  const rows = readLobsterBook(book);
  let comparison: BookComparison | undefined;
  let count = 0;
  try {
    for await (const message of readLobsterMessages(messages)) {
      const { value: row, done } = await rows.next();
      if (done === true) throw new DataError({ file: book }, `it has only ${count} rows`);
      count += 1;
      const levelsMax = Math.min(levels ?? row.levels, row.levels);
      if (comparison === undefined) comparison = new BookComparison(row, levelsMax);
      else comparison.next(message, row);
    }
    if ((await rows.next()).done !== true) {
      throw new DataError({ file: messages }, `it ends after ${count} rows, and the book does not`);
    }
  } finally {
    await rows.return(undefined);
  }
  return comparison as BookComparison;
}

function report({ name, compared, equal, adopted, differing, firstDifference }: Comparison): void {
  console.log(
    `${name}: ${compared} rows compared, ${equal} equal, ${adopted} adopted a level that came into view, ${differing} differing`,
  );
  if (firstDifference !== undefined) console.log(`first difference: ${firstDifference}`);
}
