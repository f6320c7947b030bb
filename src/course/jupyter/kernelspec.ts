/**
 * Registers the workbook's kernel for other front ends (VS Code, a JupyterLab of the learner's own),
 * in the user's Jupyter data folder, and takes it away again. `npm start` does not need it.
 *
 * The registered kernel names this clone's launcher and the present `node` by absolute path, so that
 * it starts from anywhere. The name is one per user: of two clones, the last registered has it.
 */

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type JupyterFiles, KERNEL_NAME } from './project.js';

interface KernelJson {
  readonly argv: readonly string[];
}

/** Where Jupyter keeps a user's kernels, as its documentation gives it for each system. */
export function userDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (env.JUPYTER_DATA_DIR) return env.JUPYTER_DATA_DIR;
  if (platform === 'darwin') return join(home, 'Library', 'Jupyter');
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'jupyter');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'jupyter');
}

/** Writes the kernelspec below a data folder, and gives the folder it wrote. */
export function installKernelspec(files: JupyterFiles, dataFolder: string): string {
  const spec = JSON.parse(
    readFileSync(join(files.kernels, 'kernels', KERNEL_NAME, 'kernel.json'), 'utf8'),
  );
  const folder = join(dataFolder, 'kernels', KERNEL_NAME);
  const argv = [process.execPath, files.launcher, '{connection_file}'];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'kernel.json'), `${JSON.stringify({ ...spec, argv }, null, 2)}\n`);
  return folder;
}

/** Takes the kernelspec away; gives the folder that held it, or nothing where there was none. */
export function uninstallKernelspec(dataFolder: string): string | undefined {
  const folder = join(dataFolder, 'kernels', KERNEL_NAME);
  if (!existsSync(folder)) return undefined;
  rmSync(folder, { recursive: true });
  return folder;
}

/** The launcher that a registered kernelspec starts, or nothing where none is registered. */
export function registeredLauncher(dataFolder: string): string | undefined {
  try {
    const file = join(dataFolder, 'kernels', KERNEL_NAME, 'kernel.json');
    const spec: KernelJson = JSON.parse(readFileSync(file, 'utf8'));
    return spec.argv.find((argument) => dirname(argument).endsWith(KERNEL_NAME));
  } catch {
    return undefined;
  }
}
