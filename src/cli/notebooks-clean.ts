/**
 * `npm run notebooks:clean [-- notebook…]`: takes outputs and execution counts out of the notebooks,
 * as they are committed. A notebook is named by its path, its name (`03-inventory-skew`) or its number
 * (`03`); none named means all.
 */

import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type CourseFolders, courseFolders } from '../course/folders.js';
import {
  cleanNotebook,
  notebookText,
  readNotebook,
  writeNotebook,
} from '../course/notebook-file.js';
import { filesIn } from '../course/slugs.js';

export async function main(
  args: readonly string[],
  folders: CourseFolders = courseFolders(),
): Promise<number> {
  const all = notebooksIn(folders);
  const named = args.map((arg) => {
    const name = basename(arg, '.ipynb');
    return all.find((one) => one === name || one.split('-')[0] === name) ?? name;
  });
  let status = 0;
  for (const name of args.length > 0 ? named : all) {
    const file = join(folders.notebooks, `${name}.ipynb`);
    try {
      if (!existsSync(file)) throw new RangeError('there is no such notebook');
      console.log(`${relative(folders.root, file)} ${clean(file)}`);
    } catch (error) {
      console.error(`${relative(folders.root, file)}: ${(error as Error).message}`);
      status = 1;
    }
  }
  return status;
}

/** The names of all notebooks, JupyterLab's own copies left out. */
function notebooksIn(folders: CourseFolders): readonly string[] {
  return filesIn(folders.notebooks, '.ipynb').filter((name) => !name.includes('/'));
}

function clean(file: string): string {
  const cleaned = cleanNotebook(readNotebook(file));
  if (notebookText(cleaned) === readFileSync(file, 'utf8')) return 'was clean';
  writeNotebook(file, cleaned);
  return 'cleaned';
}
