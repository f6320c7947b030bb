/** The files of the project, as its version control sees them, or as they lie there without it. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { courseFolders } from '../../src/course/folders.js';

export const ROOT = courseFolders().root;
const NEVER = new Set(['node_modules', '.git', '.venv', '.progress', '.jupyter', 'artifacts']);

/** Paths from the root, with `/`: all files that are committed, or would be. */
export function projectFiles(): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const git = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  const listed = git.status === 0 ? git.stdout.split('\n').filter((path) => path !== '') : walk('');
  return listed.filter((path) => existsSync(join(ROOT, path))).sort();
}

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NEVER.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}
