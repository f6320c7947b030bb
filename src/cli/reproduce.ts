/**
 * `npm run reproduce -- avellaneda-stoikov [--runs N] [--seed S] [--workers W] [--json]`: simulates a
 * paper's experiment again and sets each number beside the printed one. The exit status is 1 where one
 * of them is too far off to be luck.
 */

import { parseArgs } from 'node:util';
import { printTables } from './reproduce/print-tables.js';
import { PUBLISHED_RUNS } from './reproduce/published-tables.js';
import { reproduceTables } from './reproduce/reproduce-tables.js';

const PAPERS = ['avellaneda-stoikov'];
const USAGE = `Usage: npm run reproduce -- PAPER [--runs N] [--seed S] [--workers W] [--json]
Papers: ${PAPERS.join(', ')}
--runs ${PUBLISHED_RUNS} unless told, as in the paper; 200000 takes seconds. --seed 1, and a worker for each processor.`;
const MOST_RUNS = 100_000_000;
const MOST_WORKERS = 256;

export async function main(args: readonly string[]): Promise<number> {
  const asked = request(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return 2;
  }
  const all = 6 * asked.runs;
  const onProgress = (done: number) =>
    showProgress(`${Math.floor((100 * done) / all)} % of ${all.toLocaleString('en')} sessions`);
  const reproduction = await reproduceTables(asked, { workers: asked.workers, onProgress });
  showProgress('');
  console.log(asked.json ? JSON.stringify(reproduction, undefined, 2) : printTables(reproduction));
  return reproduction.passed ? 0 : 1;
}

/** What is asked for, or what is wrong with the arguments. */
function request(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        runs: { type: 'string', default: String(PUBLISHED_RUNS) },
        seed: { type: 'string', default: '1' },
        workers: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [paper] = positionals;
    if (paper === undefined) return 'A paper is needed.';
    if (positionals.length > 1) return 'One paper at a time.';
    if (!PAPERS.includes(paper)) return `There is no paper "${paper}".`;
    return {
      runs: whole('--runs', values.runs, 2, MOST_RUNS),
      seed: whole('--seed', values.seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
      workers:
        values.workers === undefined
          ? undefined
          : whole('--workers', values.workers, 1, MOST_WORKERS),
      json: values.json,
    };
  } catch (error) {
    return (error as Error).message;
  }
}

function whole(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !(value >= least && value <= most)) {
    throw new Error(`${option} must be a whole number from ${least} to ${most}, not "${text}".`);
  }
  return value;
}

/** On a terminal, one line that is written over; anywhere else nothing. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
