/**
 * Says why a cell failed, in the three parts of Jupyter's `error` message.
 *
 * The compiler's complaints name line and column in the cell. An error thrown while running names the
 * functions it passed through and their files, the learner's and the project's; frames of Node and
 * of the kernel say nothing to a reader and are left out. So are line numbers: they would count
 * the compiled JavaScript, not what the learner wrote.
 */

import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, inspect } from 'node:util';

const RED = '\u001b[31m';
const PLAIN = '\u001b[39m';

/**
 * @param {unknown[][]} parts what the executor passed to `console.error`, call by call
 * @param {string} root the project's root, taken off file names
 * @returns {{ ename: string, evalue: string, traceback: string[] }}
 */
export function describeFailure(parts, root) {
  const [thrown] = parts[0] ?? ['The cell failed without saying why.'];
  if (wasInterrupted(thrown)) {
    return failure('Interrupted', 'the cell was stopped before it had finished.', []);
  }
  if (typeof thrown === 'string' && (parts[0]?.length ?? 0) > 1) {
    const complaints = parts.map((part) => complaint(part, root));
    return failure('TypeScript', complaints.join('\n'), []);
  }
  if (isError(thrown)) return failure(thrown.name, messageOf(thrown), frames(thrown.stack, root));
  return failure('Thrown', typeof thrown === 'string' ? thrown : inspect(thrown), []);
}

function failure(ename, evalue, lines) {
  return { ename, evalue, traceback: [`${RED}${ename}${PLAIN}: ${evalue}`, ...lines] };
}

/** Errors of a cell may come from another realm, where `instanceof` would not know them. */
function isError(thrown) {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'stack' in thrown;
}

function wasInterrupted(thrown) {
  return (
    isError(thrown) &&
    (thrown.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED' ||
      thrown.message === 'Interrupted asynchronously')
  );
}

function messageOf(error) {
  const cause = isError(error.cause) ? ` (because: ${error.cause.message})` : '';
  return `${error.message}${cause}`;
}

/** tslab's diagnostic is a format with file (or nothing), line, character and message. */
function complaint([text, file, line, character, message, ...rest], root) {
  if (message === undefined) return format(text, file, line, character, ...rest);
  const where = file === '' ? '' : `${fromRoot(String(file).trim(), root)}, `;
  return `${where}line ${line}, column ${character}: ${message}`;
}

function frames(stack, root) {
  const lines = String(stack ?? '').split('\n');
  return lines
    .map((line) => /^\s+at (?:async )?(?:(.+?) \()?(.+?):\d+:\d+\)?$/.exec(line))
    .filter((match) => match !== null && isReaders(match[2], root))
    .map((match) => `    at ${match[1] ?? 'top level'}, ${fromRoot(match[2], root)}`);
}

function isReaders(file, root) {
  const path = asPath(file);
  return path.startsWith(root) && !path.includes(`${sep}node_modules${sep}`) && !isKernel(path);
}

function isKernel(path) {
  return path.includes(`${sep}course${sep}jupyter${sep}`);
}

/** The path below the root; what tslab compiled is named `.js` in a stack, and is a `.ts` on the disk. */
function fromRoot(file, root) {
  return relative(root, asPath(file)).split(sep).join('/').replace(/\.js$/, '.ts');
}

function asPath(file) {
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  return path.split('/').join(sep);
}
