/**
 * `node src/cli/run.mjs <command> [arguments]`: the one door to every `npm run` of this project.
 *
 * It is plain JavaScript, so that too old a Node, or a clone without its packages, is told so in one
 * line instead of failing inside a dependency. Then it hands over to `src/cli/<command>.ts`, whose
 * `main(args)` returns the exit status.
 */

import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = [20, 19];
/** What a command needs of its packages. Loaded before tsx's hooks are in the way, it takes a third of the time. */
const PRELOADED = { grade: 'vitest/node', hint: 'vite' };

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  fail(
    `Node ${process.versions.node} is too old: the workbook needs ${OLDEST_NODE.join('.')} or newer. Install a newer Node and run the command again.`,
  );
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
if (!existsSync(here('../../node_modules/tsx/package.json'))) {
  fail('The packages are not installed: run `npm ci` first.');
}

const [command = '', ...args] = process.argv.slice(2);
const file = here(`./${command}.ts`);
if (!/^[a-z-]+$/.test(command) || !existsSync(file)) {
  fail(`There is no command "${command}": \`npm run\` lists those there are.`);
}

if (PRELOADED[command] !== undefined) await import(PRELOADED[command]);
const { register } = await import('tsx/esm/api');
register();
const { main } = await import(pathToFileURL(file).href);
process.exitCode = await main(args);
