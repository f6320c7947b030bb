/**
 * Formats TypeScript that the project writes itself (stubs), as `npm run format` would.
 *
 * The formatter runs once for all files, in a temporary folder with the project's own settings. Its
 * launcher is started by Node, so that this works the same on every system.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const LAUNCHER = '@biomejs/biome/bin/biome';

/**
 * The formatted texts, by the same paths; imports are sorted, and safe lint fixes made.
 * @param root the project's root, whose `biome.json` says how
 * @param texts by path relative to the root, because the settings depend on the path
 * @throws Error where a text does not parse or has a lint error that is left
 */
export function formatCode(
  root: string,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (texts.size === 0) return new Map();
  const folder = mkdtempSync(join(tmpdir(), 'workbook-format-'));
  try {
    writeFileSync(join(folder, 'biome.json'), settings(root));
    for (const [path, text] of texts) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const launcher = createRequire(import.meta.url).resolve(LAUNCHER);
    const args = [launcher, 'check', '--write', '--colors=off', '.'];
    const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`Cannot format:\n${run.stderr || run.stdout}`);
    return new Map(
      [...texts.keys()].map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The project's settings, without those that only make sense in its own folder. */
function settings(root: string): string {
  const { formatter, javascript, linter, overrides } = JSON.parse(
    readFileSync(join(root, 'biome.json'), 'utf8'),
  );
  return JSON.stringify({ root: true, formatter, javascript, linter, overrides });
}
