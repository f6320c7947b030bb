/**
 * Where the project is on the disk, for whoever must read a file of it.
 *
 * `import.meta` is not at hand: tslab compiles what a notebook reaches to CommonJS. So the root is
 * looked for, from the working directory upwards, by the name in `package.json`. The workbook's
 * kernel, vitest and every `npm run` start in the root, so that the first look nearly always finds it.
 */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PACKAGE_NAME = 'market-making-workbook';

/**
 * The absolute path of the project's root folder.
 *
 * @param from where the search starts; the working directory unless told
 * @throws RangeError where neither `from` nor any folder above it is the project's root
 * @example join(projectRoot(), 'node_modules', 'vega-datasets')
 */
export function projectRoot(from: string = process.cwd()): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (packageName(folder) === PACKAGE_NAME) return folder;
    if (folder === dirname(folder)) break;
  }
  throw new RangeError(
    `Cannot find the project: the working directory must be inside ${PACKAGE_NAME}, current value is ${from}`,
  );
}

function packageName(folder: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name;
  } catch {
    return undefined;
  }
}
