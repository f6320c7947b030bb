/**
 * `npm run conformance -- FILE [--engine fast|readable]`: plays a workload file of the consensus
 * format through a matching engine and prints how many messages and trades there were, and the SHA-256
 * of all reports. An engine that matches as price-time priority demands prints the published hash.
 */

import { parseArgs } from 'node:util';
import { DataError, readConsensus } from '../data/index.js';
import {
  type ConsensusEngine,
  FastConsensus,
  ReadableConsensus,
} from './conformance/consensus-engines.js';
import { ReportStream } from './conformance/report-stream.js';

const USAGE = 'Usage: npm run conformance -- FILE [--engine fast|readable]';

export async function main(args: readonly string[]): Promise<number> {
  const asked = request(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return 2;
  }
  const reports = new ReportStream();
  const engine = asked.make(reports);
  try {
    const messages = await playFile(asked.file, engine);
    console.log(`engine    ${asked.engine}`);
    console.log(`messages  ${messages}`);
    console.log(`trades    ${reports.trades}`);
    console.log(`sha256    ${reports.digest()}`);
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    showProgress('');
  }
}

const ENGINES: Readonly<Record<string, (reports: ReportStream) => ConsensusEngine>> = {
  fast: (reports) => new FastConsensus(reports),
  readable: (reports) => new ReadableConsensus(reports),
};

/** What is asked for, or what is wrong with the arguments. */
function request(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { engine: { type: 'string', default: 'fast' } },
      allowPositionals: true,
    });
    const [file] = positionals;
    const make = ENGINES[values.engine];
    if (file === undefined || positionals.length > 1) return 'One workload file is needed.';
    if (make === undefined) return `There is no engine "${values.engine}".`;
    return { file, engine: values.engine, make };
  } catch (error) {
    return (error as Error).message;
  }
}

/** @returns how many messages there were */
async function playFile(file: string, engine: ConsensusEngine): Promise<number> {
  let played = 0;
  for await (const { messages, count } of readConsensus(file)) {
    for (const message of messages) engine.play(message);
    played += messages.length;
    const percent = count === 0 ? 100 : Math.floor((100 * played) / count);
    showProgress(`${percent} % of ${count} messages`);
  }
  return played;
}

/** On a terminal, one line that is written over; anywhere else nothing. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
