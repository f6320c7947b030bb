/**
 * `npm run kernel:install` and `npm run kernel:uninstall`: registers the workbook's kernel for VS Code
 * and other Jupyter front ends, and takes it away again. `--dir` names another Jupyter data folder.
 */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  installKernelspec,
  uninstallKernelspec,
  userDataFolder,
} from '../course/jupyter/kernelspec.js';
import { jupyterFiles } from '../course/jupyter/project.js';

const USAGE =
  'Usage: npm run kernel:install [-- --dir FOLDER], or npm run kernel:uninstall [-- --dir FOLDER]';

export async function main(args: string[]): Promise<number> {
  const asked = read(args);
  if (asked === undefined) {
    console.error(USAGE);
    return 1;
  }
  if (asked.action === 'install') {
    const folder = installKernelspec(jupyterFiles(), asked.folder);
    console.log(`The kernel "TypeScript (workbook)" is registered in ${folder}.`);
    console.log('Restart VS Code or Jupyter and choose it as the kernel of a notebook.');
    return 0;
  }
  const folder = uninstallKernelspec(asked.folder);
  console.log(
    folder === undefined
      ? `The kernel was not registered in ${asked.folder}.`
      : `The kernel is taken away from ${folder}.`,
  );
  return 0;
}

function read(args: readonly string[]): { action: string; folder: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { dir: { type: 'string' } },
      allowPositionals: true,
    });
    const [action = '', ...rest] = positionals;
    if (!['install', 'uninstall'].includes(action) || rest.length > 0) return undefined;
    return { action, folder: resolve(values.dir ?? userDataFolder()) };
  } catch {
    return undefined;
  }
}
